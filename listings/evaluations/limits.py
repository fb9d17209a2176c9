"""How long is there to answer, when is somebody reminded, how long are the texts, and when are the answers let go?"""

from datetime import timedelta

ANSWER_WITHIN = timedelta(days=21)
LEAST_TIME = timedelta(days=7)
"""A deadline of the agreement that gives less time than this is not used."""
FIRST_REMINDER = timedelta(days=7)
"""After it was opened."""
LAST_REMINDER = timedelta(days=3)
"""Before the deadline."""
CLOSES_AFTER = timedelta(days=14)
"""So long after the deadline nobody is waited for any more."""
LATE_START = timedelta(days=60)
"""An exchange that nobody has reported over is still evaluated when its last day is not longer ago."""
KEPT = timedelta(days=365)
"""From the day it was opened."""
TEXT = 1500

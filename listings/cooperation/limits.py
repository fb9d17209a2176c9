"""How long are the texts of a cooperation agreement, when is somebody reminded, and how long is it kept?"""

from datetime import timedelta

TITLE, NAME, REASON = 200, 200, 1500
MOST_PROPOSALS = 100
"""So many times may an agency propose something about one agreement."""
FIRST_REMINDER, LAST_REMINDER = timedelta(days=7), timedelta(days=21)
"""After a proposal was sent."""
WARNED_BEFORE = timedelta(days=30)
"""Before its last day."""
MADE_UP_FOR = timedelta(days=14)
"""That it has run out, is told on the first morning of so many. Who administers later is not told of old ones."""
KEPT_YEARS = 3
"""So long after its last day, or the day it was ended."""
KEPT_UNAGREED = timedelta(days=365)
"""What the two never agreed on goes so long after the last step."""

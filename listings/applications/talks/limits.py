"""When may a talk be, and how much is written about it?"""

from datetime import time, timedelta

FARTHEST = timedelta(days=180)
EARLIEST, LATEST = time(6), time(22)
"""By the clock in Norway, all of it on one day; so it never meets the hour that is not there, or is there twice."""
SHORTEST, USUAL, LONGEST = 15, 45, 240
"""Minutes."""
PLACE, WORDS, WISH = 300, 500, 500

"""How much may stand in a profile, and how long is it kept when nobody touches it?"""

from datetime import timedelta

ABOUT, MOST_TYPED = 3000, 20_000
MOST_COMPETENCES, MOST_WISHES = 30, 15
FEWEST_COMPETENCES = 3
"""So many tell enough for others to see whether she fits."""
LEAST_SHARE, WHOLE_SHARE = 1, 100
PAUSES = (1, 3, 6)

REMIND_AFTER, HIDE_AFTER, DELETE_AFTER = 6, 9, 12
"""In months without anything saved or confirmed."""
WARNED_FOR = timedelta(days=30)
"""Nobody is hidden or deleted sooner after the reminder, also when the job has been away for a year."""

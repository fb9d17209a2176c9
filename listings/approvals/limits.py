"""How long may a manager think, how often is she reminded, how much may be asked, and how long is it kept?"""

from datetime import timedelta

LASTS = timedelta(days=14)
"""From the question, or from the latest answer of the person's to something the manager wondered about."""
REMINDED_AFTER = (timedelta(days=4), timedelta(days=9))
"""Twice; then the time is over, and the person is asked whom else to ask."""
OTHERS_REMINDED_AFTER = timedelta(days=4)
"""Once: the agency of an address to confirm, the person of what the manager wonders about."""
LEFT_AT_LEAST, HAD_AT_LEAST = timedelta(days=2), timedelta(days=1)
"""A manager may wonder late, and that moves no day: when so little is left the person is reminded sooner, but not of
what she was told a moment ago."""
LATEST_START = timedelta(days=2 * 365)
MESSAGE, ANSWER, NAME = 1500, 1000, 150
A_DAY = 10
"""So many questions may one person send in a day."""
MOST_TIMES = 8
"""So many may one person send about one posting, whatever came of the earlier ones."""
MOST_QUESTIONS = 5
"""So often may a manager ask before answering: each is told."""
KEPT = timedelta(days=183)
"""After the last step; of a yes, after the period it is about."""
CODE_LASTS = timedelta(minutes=10)
PROVED_LASTS = timedelta(minutes=60)
"""So long a browser counts as the mailbox's own after the right code."""

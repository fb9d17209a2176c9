"""For how long may an agency be opened, how much is written about why, and how long is it kept?"""

from datetime import timedelta

LONGEST = timedelta(days=7)
LENGTHS = (1, 3, 7)
"""Days to choose among."""
FEWEST_LETTERS = 20
"""Fewer say nothing that somebody else can judge."""
WORDS, CASE = 1000, 60
KEPT = timedelta(days=365)
"""From the end; as long as the audit log."""

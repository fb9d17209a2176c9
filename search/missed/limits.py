"""How much is kept of searches that found nothing, for how long, and from how many on is it shown?"""

from datetime import timedelta

KEPT = timedelta(days=90)
LEAST_TIMES, LEAST_DAYS = 5, 3
"""What was asked a few times, or by somebody who tries again the same day, may be about one person, and say who she is
or what she is up to."""
OCCASION = 3_600
"""Seconds. The same words within them are one occasion: who tries again, ticks filters and goes back is one person."""
MOST_A_DAY = 2_000
"""New words. More come from a machine; what stands there already goes on being counted."""
MOST_WORDS = 5
LONGEST_WORD = 40
"""A longer text is a sentence or a paste, and tells more than what was looked for."""

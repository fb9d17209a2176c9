"""How much may an agency ask, how long are the words, and how long is a request kept?"""

from datetime import timedelta

A_DAY = 10
"""So many requests may one agency send in a day."""
MOST_TIMES = 3
"""So many times may one agency ask about one posting, whatever came of the earlier ones."""
MOST_CHANGES = 20
"""So many times may the words of one request be changed: each is told, and stands in its history."""
MESSAGE, ANSWER, HOW_LONG, TITLE = 3000, 1500, 100, 255
LATEST_START = timedelta(days=2 * 365)
REMINDED_AFTER = timedelta(days=7)
"""Whoever owes an answer is reminded once, so long after the words as they stand were sent."""
PLACED_WITHIN = timedelta(days=60)
"""So long My page shows the agency that asked what is settled, and that it has made no place for."""
KEPT = timedelta(days=365)
"""What nobody moves is deleted so long after it last changed: no exchange lasts longer."""

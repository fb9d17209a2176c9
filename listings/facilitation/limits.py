"""How long is something left alone before it is urgent, how much is shown, and how long is it kept?"""

from datetime import timedelta

STALLED_AFTER = timedelta(days=14)
"""Also how long a person is shown before she stands as one whom nobody has asked."""
PATIENCE = {
    "sign_up": timedelta(days=3),
    "wish": timedelta(days=3),
    "need": timedelta(days=7),
    "person": timedelta(days=14),
    "case": timedelta(0),
    "waiting": timedelta(0),
    "request": timedelta(0),
    "outsider": timedelta(days=7),
}
"""From when a row came, until it should have been taken: what is most overdue stands first."""
FEW = 3
"""A need with fewer people who fit than this stands in the list."""
MOST_OF_A_KIND = 200
"""So many rows of a kind stand in the list, the oldest of them; the rest come as she works."""
NEEDS_LOOKED_AT = 500
"""Of these, the oldest that are open, it is asked how many fit."""
MOST_SUGGESTED = 10
MOST_ROWS = 25
LONGEST_WORDS, LONGEST_NOTE = 1_000, 300
LONGEST_WAIT = timedelta(days=365)
KEPT = timedelta(days=365)
"""What nobody moves is deleted so long after it last changed."""

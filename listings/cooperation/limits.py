"""How long are the texts of a cooperation agreement, and how long is it kept?"""

from datetime import timedelta

TITLE, NAME, REASON = 200, 200, 1500
MOST_PROPOSALS = 100
"""So many times may an agency propose something about one agreement."""
KEPT_YEARS = 3
"""So long after its last day, or the day it was ended."""
KEPT_UNAGREED = timedelta(days=365)
"""What the two never agreed on goes so long after the last step."""

"""How often may a stranger ask, how long does a link last, and how long is what was asked kept?"""

from datetime import timedelta

from portal.access.tries import HOUR, Limit

BY_ADDRESS = Limit("join-by-address", 3, HOUR)
BY_DOMAIN = Limit("join-by-domain", 10, HOUR)
BY_PLACE = Limit("join-by-place", 40, HOUR)
"""Also forms that are sent back with mistakes. A whole agency may come from one IP address."""
TO_CONFIRM = timedelta(days=7)
"""Nobody who has not shown that the address is theirs is kept longer."""
KEPT = timedelta(days=180)
"""From the answer. What was decided about the agency stands in the audit log."""
LONGEST_WAIT = timedelta(days=365)
LONGEST_WORDS = 1_000

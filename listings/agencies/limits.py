"""How often may an agency ask somebody in?"""

from portal.access.tries import HOUR, Limit

INVITATIONS = Limit("invitations", 100, HOUR)
"""For one agency: one by one, and by a file those whose address is not in its own domains."""

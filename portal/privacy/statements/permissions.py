"""Who writes what others must agree to?"""

from portal.access.permissions import is_portal_administrator
from portal.access.rules import RULES, Action

RULES[Action.WRITE_STATEMENTS] = [[is_portal_administrator]]

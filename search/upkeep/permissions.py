"""Who looks after the search?"""

from portal.access.permissions import is_portal_administrator
from portal.access.rules import RULES, Action

RULES.update({Action.TEND_SEARCH: [[is_portal_administrator]]})

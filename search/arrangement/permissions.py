"""Who may arrange the facets?"""

from portal.access.permissions import is_portal_administrator, is_portal_editor
from portal.access.rules import RULES, Action

RULES.update({Action.ARRANGE_FACETS: [[is_portal_editor], [is_portal_administrator]]})

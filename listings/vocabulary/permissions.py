"""Who may propose words for the shared list? Who tends it stands in portal.access.permissions."""

from portal.access.permissions import is_member, is_portal_administrator, is_portal_editor
from portal.access.rules import RULES, Action

RULES.update({Action.PROPOSE_TERM: [[is_member], [is_portal_editor], [is_portal_administrator]]})

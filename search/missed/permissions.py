"""Who may see what was looked for in vain? Those who can give the words a meaning, or see that somebody does."""

from portal.access.permissions import is_portal_administrator, is_portal_editor
from portal.access.rules import RULES, Action

RULES.update({Action.SEE_MISSED_SEARCHES: [[is_portal_administrator], [is_portal_editor]]})

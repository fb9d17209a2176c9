"""Who may see notices, change mail texts and look after the queue?"""

from portal.access.permissions import is_portal_administrator, is_portal_editor
from portal.access.rules import RULES, Action, predicate


@predicate
def is_signed_in(user, thing=None):
    """Personen er logget inn."""
    return user.is_authenticated and user.is_active


RULES.update(
    {
        Action.SEE_OWN_NOTICES: [[is_signed_in]],
        Action.EDIT_MAIL_TEXTS: [[is_portal_editor], [is_portal_administrator]],
        Action.MANAGE_MAIL_QUEUE: [[is_portal_administrator]],
    }
)

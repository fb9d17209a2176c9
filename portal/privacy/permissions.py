"""Who may see the log, what is held about her, and answer those who ask for their rights?"""

from django.db.models import Q

from portal.access.permissions import is_portal_administrator
from portal.access.rules import NOTHING, RULES, Action, predicate
from portal.notifications.permissions import is_signed_in


@predicate(rows=lambda user: Q(person=user) if user.is_authenticated else NOTHING)
def asked_for_it(user, request):
    """Personen har selv sendt kravet."""
    return user.is_authenticated and request.person_id == user.pk


RULES.update(
    {
        Action.SEE_AUDIT_LOG: [[is_portal_administrator]],
        Action.SEE_OWN_DATA: [[is_signed_in]],
        Action.SEE_PRIVACY_REQUEST: [[asked_for_it], [is_portal_administrator]],
        Action.ANSWER_PRIVACY_REQUEST: [[is_portal_administrator]],
        Action.LIST_AFFECTED: [[is_portal_administrator]],
    }
)

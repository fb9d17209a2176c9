"""How does everything about a person go, at once and for good?"""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from portal.access.actions import keep_one_administrator
from portal.access.rules import Action, can
from portal.foundation.audit import record
from portal.foundation.personal_data import DECLARATIONS, holds_of

from . import signals
from .chain.linking import link_all
from .chain.names import keep_name
from .models import PrivacyRequest


@transaction.atomic
def erase_account(*, person, by, request=None):
    """By herself, by who answers her `request`, or by the calendar (None), which tells nobody: she may never have been
    here. Gives the row that remains of it.

    The highest app first, as they are installed: what it does is told by those below, which then forget it. Raises
    ValidationError while something holds her back; who answers a request has weighed that.
    """
    check_may_erase(person, by)
    request = request or PrivacyRequest.objects.create(person=person, kind=PrivacyRequest.Kind.ERASE)
    told = {"receipt": request.receipt, "address": person.email, "text": request.answer}
    record(request, "privacy.erased", by=None if by == person else by)
    for declaration in DECLARATIONS.values():
        if declaration.erase:
            declaration.erase(person)
    link_all()
    keep_name(person)
    person.delete()
    if by is not None:
        signals.account_erased.send(sender=PrivacyRequest, **told)
    return close(request)


def check_may_erase(person, by):
    keep_one_administrator(person)
    if by is not None and by != person:
        if not can(by, Action.ANSWER_PRIVACY_REQUEST):
            raise PermissionDenied
    elif held_back := holds_of(person):
        raise ValidationError(held_back)


def close(request):
    """What she wrote is gone with her; that it was done, and when, is not."""
    request.refresh_from_db()
    request.outcome = request.outcome or PrivacyRequest.Outcome.DONE
    request.answered_at = request.answered_at or timezone.now()
    request.save()
    return request

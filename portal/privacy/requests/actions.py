"""What is done with what a person asks for by right?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from .. import signals
from ..erasing import erase_account
from ..models import PrivacyRequest

MOST_OPEN = 5


@transaction.atomic
def ask(*, by, kind, text):
    """Raises ValidationError when she has many that nobody has answered yet."""
    require(by, Action.SEE_OWN_DATA)
    refuse_birth_number(text)
    if PrivacyRequest.objects.open().filter(person=by).count() >= MOST_OPEN:
        raise ValidationError(_("Du har flere krav som venter på svar. Vent til vi har svart på dem."))
    request = PrivacyRequest.objects.create(person=by, kind=kind, text=text)
    record(request, "privacy_request.sent", by=by, kind=kind)
    signals.request_sent.send(sender=PrivacyRequest, request=request)
    return request


@transaction.atomic
def answer(*, request, by, outcome, text, erase=False):
    """With `erase` her account goes in the same step, and the answer to her own address."""
    request = still_open(request)
    require(by, Action.ANSWER_PRIVACY_REQUEST, request)
    refuse_birth_number(text)
    request.outcome, request.answer = outcome, text
    request.answered_at, request.answered_by = timezone.now(), by
    request.save()
    record(request, "privacy_request.answered", by=by, kind=request.kind, outcome=str(outcome))
    if erase and request.person:
        request = erase_account(person=request.person, by=by, request=request)
    else:
        signals.request_answered.send(sender=PrivacyRequest, request=request)
    return request


def still_open(request):
    """Two who answer at once do not both do it."""
    held = PrivacyRequest.objects.select_for_update(of=("self",)).get(pk=request.pk)
    if not held.is_open:
        raise StepNotAllowed
    return held

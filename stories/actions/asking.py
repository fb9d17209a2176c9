"""Who is asked whether she may be named, when, and when anew? A yes to other words than these counts for nothing."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, can, require
from portal.access.tries import HOUR, Limit, TooManyTries

from .. import signals
from ..agreed import asked_in, is_outdated
from ..models import Consent
from ..status import CONSENT, Answer

AGREED = ("agreed_words", "agreed_public", "is_out")
REQUESTS = Limit("consent-requests", 20, 24 * HOUR)
"""For one person, so that nobody sends the portal's mail to everybody."""


def ask(consent, by):
    """Sends her the text by a link of her own. Without an address the editor asks."""
    if not consent.email or consent.status != Answer.WAITING:
        return
    if REQUESTS.take(str(by.public_id)) is None:
        raise ValidationError(TooManyTries(REQUESTS).message)
    consent.asked_at = timezone.now()
    consent.save(update_fields=["asked_at"])
    signals.consent_asked.send(sender=Consent, consent=consent)


@transaction.atomic
def ask_again(*, consent, by):
    """By the editor, or by herself when her link has become too old."""
    consent = locked(consent)
    if not can(by, Action.EDIT_STORY):
        require(by, Action.ANSWER_CONSENT, consent)
    ask_anew_when_outdated(consent)
    ask(consent, by)


def ask_about(experience, by):
    """Those who have not been asked, and those whose yes is to other words than these."""
    for consent in experience.consents.with_facts().select_for_update(of=("self",)):
        if ask_anew_when_outdated(consent) or consent.asked_at is None:
            ask(consent, by)


def ask_anew_when_outdated(consent):
    """Who has no address, the editor asks."""
    is_old = is_outdated(consent, asked_in(consent))
    if is_old:
        CONSENT.ask_anew(consent)
        consent.agreed_words, consent.agreed_public, consent.is_out = "", False, False
        consent.save(update_fields=["status", *AGREED])
    return is_old


def locked(consent):
    return Consent.objects.with_facts().select_for_update(of=("self",)).get(pk=consent.pk)

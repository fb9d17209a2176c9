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
"""That one person starts, so that nobody sends the portal's mail to everybody."""


def ask(consent, by):
    """Whoever starts it herself has so many in a day. Without an address the editor asks."""
    if is_to_be_asked(consent) and REQUESTS.take(str(by.public_id)) is None:
        raise ValidationError(TooManyTries(REQUESTS).message)
    send_text(consent)


def is_to_be_asked(consent):
    return bool(consent.email) and consent.status == Answer.WAITING


def send_text(consent):
    """By a link of her own."""
    if not is_to_be_asked(consent):
        return
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
    """By the author, who has named them."""
    for consent in to_be_asked_about(experience):
        ask(consent, by)


def ask_all_about(experience):
    """Because of an editor's step, which a limit on mail must not stop."""
    for consent in to_be_asked_about(experience):
        send_text(consent)


def to_be_asked_about(experience):
    """Those who have not been asked, and those whose yes is to other words than these."""
    rows = experience.consents.with_facts().select_for_update(of=("self",))
    return [consent for consent in rows if ask_anew_when_outdated(consent) or consent.asked_at is None]


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

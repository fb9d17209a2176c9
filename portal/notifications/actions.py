"""What is done with what has been told: read it, and for the administrator: try a mail again, or let it rest."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record

from .models import MailText, Message
from .outbox import send_soon
from .status import RETRIABLE, State


def read(*, person, pk=None):
    """One notice, or all of them; gives how many were unread."""
    unread = Message.objects.of(person).unread()
    return (unread.filter(pk=pk) if pk else unread).update(read_at=timezone.now())


@transaction.atomic
def retry(*, mails, by):
    """From now on as if they had never been tried; gives how many. Whoever had one of them has it no more."""
    require(by, Action.MANAGE_MAIL_QUEUE)
    chosen = list(mails.select_for_update().filter(state__in=RETRIABLE))
    for mail in chosen:
        record(mail, "mail.retried", by=by, state=mail.state)
    anew = {"state": State.WAITING, "claim": None, "tries": 0, "next_try_at": timezone.now()}
    mails.model.objects.filter(pk__in=[mail.pk for mail in chosen]).update(**anew)
    send_soon(chosen)
    return len(chosen)


@transaction.atomic
def regard_as_sent(*, mails, by):
    """The administrator has seen in the mail server's log that it left."""
    require(by, Action.MANAGE_MAIL_QUEUE)
    chosen = list(mails.select_for_update().filter(state=State.UNCERTAIN))
    for mail in chosen:
        record(mail, "mail.regarded_as_sent", by=by)
    mails.model.objects.filter(pk__in=[mail.pk for mail in chosen]).update(state=State.SENT, sent_at=timezone.now())
    return len(chosen)


@transaction.atomic
def rewrite(*, code, language, words, by):
    """`words`: subject, body, button and why, already checked."""
    require(by, Action.EDIT_MAIL_TEXTS)
    text, _is_new = MailText.objects.update_or_create(code=code, language=language, defaults=words)
    record(text, "mail_text.rewritten", by=by, code=code, language=language)


@transaction.atomic
def back_to_standard(*, code, language, by):
    require(by, Action.EDIT_MAIL_TEXTS)
    text = MailText.objects.filter(code=code, language=language).first()
    if text is None:
        raise ValidationError(_("Teksten er allerede standardteksten."), code="is_standard")
    record(text, "mail_text.reset", by=by, code=code, language=language)
    text.delete()

"""How does a mail leave the outbox? Claimed, written in the receiver's language, handed over, marked as sent."""

import enum
import logging
import smtplib

from django.core.mail import get_connection

from . import claiming
from .composing import compose
from .models import Mail
from .status import Reason, State

logger = logging.getLogger("portal.notifications")

NO = range(400, 600)
"""Answers that say: this mail was not taken."""


class Outcome(enum.Enum):
    SENT = enum.auto()
    NOT_OURS = enum.auto()
    NOT_WANTED = enum.auto()
    PUT_OFF = enum.auto()
    NO_CONTACT = enum.auto()
    UNCERTAIN = enum.auto()


def deliver(pk):
    """Try one mail, if it is due and nobody else has it."""
    mail = claiming.claim(pk)
    return attempt(mail) if mail else Outcome.NOT_OURS


def attempt(mail):
    try:
        letter = compose(mail)
    except Exception as failure:
        return put_off(mail, failure, Reason.BROKEN_TEXT)
    if letter is None:
        claiming.mark_stopped(mail)
        return Outcome.NOT_WANTED
    return hand_over(mail, letter)


def hand_over(mail, letter):
    connection = get_connection()
    try:
        connection.open()
    except Exception as failure:
        put_off(mail, failure, Reason.NO_CONTACT)
        return Outcome.NO_CONTACT
    try:
        send(mail, letter, connection)
    except claiming.ClaimIsLost:
        return Outcome.NOT_OURS
    except Exception as failure:
        return put_off(mail, failure, Reason.REFUSED) if code_of(failure) else lost_from_sight(mail, failure)
    finally:
        hang_up(connection)
    claiming.mark_sent(mail)
    return Outcome.SENT


def send(mail, letter, connection):
    """Our SMTP asks just before the last dot; other backends hand over in one go, so they are told before it."""
    if getattr(connection, "asks_before_the_dot", False):
        letter.before_the_dot = lambda: claiming.begin_handing_over(mail)
    else:
        claiming.begin_handing_over(mail)
    connection.send_messages([letter])


def lost_from_sight(mail, failure):
    """The line broke. Before the dot the mail has not left; after it nobody knows."""
    mail.refresh_from_db(fields=["state"])
    if mail.state == State.CLAIMED:
        return put_off(mail, failure, Reason.NO_CONTACT)
    logger.error("Mail %s may or may not have left: %s", mail.pk, type(failure).__name__)
    claiming.mark_uncertain(mail)
    return Outcome.UNCERTAIN


def put_off(mail, failure, reason):
    """A refusal may name the address, so the log only says what kind of failure it was."""
    logger.error("Mail %s was not sent: %s", mail.pk, type(failure).__name__)
    claiming.put_off(mail, reason, answer=code_of(failure))
    return Outcome.PUT_OFF


def code_of(failure):
    """The number of the server's no, such as 550; None when it has not said no."""
    code = getattr(failure, "smtp_code", None)
    if isinstance(failure, smtplib.SMTPRecipientsRefused):
        code = next((code for code, _words in failure.recipients.values()), None)
    return code if code in NO else None


def hang_up(connection):
    """The mail is through or not; what the server says to a farewell changes nothing."""
    try:
        connection.close()
    except Exception as failure:
        logger.warning("The mail server did not say good-bye: %s", type(failure).__name__)


def deliver_waiting():
    """Send everything that is due; gives how many mails went. Stops at once when nobody answers at the server."""
    interrupted = claiming.settle_interrupted()
    if interrupted:
        logger.error("%s mails were interrupted while they were handed over", interrupted)
    sent = 0
    for pk in list(Mail.objects.due().order_by("created_at", "pk").values_list("pk", flat=True)):
        outcome = deliver(pk)
        if outcome is Outcome.NO_CONTACT:
            break
        sent += outcome is Outcome.SENT
    return sent

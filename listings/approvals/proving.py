"""Is it the mailbox that was asked? Whoever is signed in with it, or has written a code that was sent there."""

import time

from django.utils import translation
from django.utils.crypto import constant_time_compare, get_random_string, salted_hmac

from portal.access import tries
from portal.access.adapters import language_of
from portal.foundation.letters import letter_of
from portal.foundation.message_kinds import kind_of
from portal.foundation.wording import words_of

from .limits import CODE_LASTS, PROVED_LASTS
from .mailbox import Proved, mailbox_of

CODE, PROVED = "approvals_code", "approvals_proved"


def who_answers(request, approval):
    """The signed-in person whose address it is, or the proved mailbox; None when nobody has shown it."""
    user = request.user
    if user.is_authenticated:
        return user if mailbox_of(user.email) == approval.mailbox else None
    until = request.session.get(PROVED, {}).get(approval.mailbox, 0)
    return Proved(approval.address) if until > time.time() else None


def send_code(request, approval):
    """Not by the outbox, which would keep it. Raises TooManyTries."""
    tries.ask(request, approval.mailbox)
    code, letter = get_random_string(6, "0123456789"), get_random_string(12)
    request.session[CODE] = {
        "mailbox": approval.mailbox,
        "digest": digest_of(code, letter),
        "letter": letter,
        "until": time.time() + CODE_LASTS.total_seconds(),
    }
    with translation.override(language_of(approval.address)):
        letter_of(words_of(kind_of("approval_code"), {"code": code}), approval.address, code=code).send()


def has_code(request, approval):
    return waiting_code(request, approval) is not None


def waiting_code(request, approval):
    kept = request.session.get(CODE)
    return kept if kept and kept["mailbox"] == approval.mailbox and kept["until"] > time.time() else None


def is_right(request, approval, code):
    """A right code is used up, and stands for the mailbox in this browser for a while. Raises TooManyTries."""
    kept = waiting_code(request, approval)
    if kept is None:
        return False
    tickets = tries.guess(request, approval.mailbox, kept["letter"])
    if not constant_time_compare(digest_of("".join(code.split()), kept["letter"]), kept["digest"]):
        return False
    tries.was_right(tickets)
    del request.session[CODE]
    request.session[PROVED] = {approval.mailbox: time.time() + PROVED_LASTS.total_seconds()}
    return True


def digest_of(code, letter):
    return salted_hmac(f"approvals.code.{letter}", code, algorithm="sha256").hexdigest()

"""Who came in, who went out, and whose code was guessed at? Told to the audit log, without what was written."""

from allauth.account.signals import login_code_rejected
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.dispatch import receiver

from portal.foundation.audit import record


@receiver(user_logged_in)
def came_in(user, **kwargs):
    record(user, "sign_in.done", by=user)


@receiver(user_logged_out)
def went_out(user, **kwargs):
    """Nobody, when the session had ended already."""
    if user:
        record(user, "sign_out.done", by=user)


@receiver(login_code_rejected)
def guessed_wrong(user, last_attempt, **kwargs):
    """By nobody: whoever writes a wrong code has not shown who she is. Addresses without an account hold nothing."""
    record(user, "sign_in.wrong_code", last_try=last_attempt)

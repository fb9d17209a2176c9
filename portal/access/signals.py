"""Who came in, who went out, and whose code was guessed at? Told to the audit log, without what was written.

And what does access itself announce? Receivers write rows in the same transaction.
"""

from allauth.account.signals import login_code_rejected
from allauth.account.signals import user_logged_in as signed_in
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.dispatch import Signal, receiver

from portal.foundation.audit import record

from .actions import settle
from .openid.pending import take_shown
from .openid.tying import tie
from .second_factor.showing import note_shown
from .second_factor.stages import was_shown_at_provider
from .sessions.living import begin, forget
from .showing_anew import SHOWN_AT

second_factor_changed = Signal()
"""Sent with `person`, `by` (None for those who run the portal) and `change`: added, removed or taken_away."""


@receiver(user_logged_in)
def came_in(request, user, **kwargs):
    record(user, "sign_in.done", by=user)
    begin(request, user)


@receiver(user_logged_in)
def tie_what_she_has_shown(request, user, **kwargs):
    """Not before the second factor: what is tied, opens the account from then on."""
    if identity := take_shown(request, user):
        tie(user, identity)
        settle(person=user)


@receiver(signed_in)
def note_what_the_provider_saw(request, user, **facts):
    if was_shown_at_provider(facts):
        note_shown(request, user, "provider")


@receiver(signed_in)
def note_when_the_provider_saw_her(request, user, sociallogin=None, **facts):
    """Also after a pause for the second factor: the state is kept."""
    if sociallogin:
        request.session[SHOWN_AT] = sociallogin.state.get("seen_at")


@receiver(user_logged_out)
def went_out(request, user, **kwargs):
    """Nobody, when the session had ended already."""
    if user:
        record(user, "sign_out.done", by=user)
        forget(request.session.session_key)


@receiver(login_code_rejected)
def guessed_wrong(user, last_attempt, **kwargs):
    """By nobody: whoever writes a wrong code has not shown who she is. Addresses without an account hold nothing."""
    record(user, "sign_in.wrong_code", last_try=last_attempt)


def tell_of_a_wrong_factor(user):
    """By nobody, as above."""
    record(user, "sign_in.wrong_factor")

"""Who has shown herself to a provider, and must still show which account is hers? In the session, for ten minutes."""

import time

from django.urls import reverse
from django.utils.http import urlencode

from .identity import Identity

KEY, SHOWN = "openid_pending", "openid_shown"
MINUTES = 10


def keep(request, identity):
    request.session[KEY] = {"at": time.time(), "identity": identity.as_kept()}


def waiting(request):
    """An Identity, or None."""
    kept = request.session.get(KEY)
    if kept and time.time() - kept["at"] < MINUTES * 60:
        return Identity.of(kept["identity"])
    return None


def keep_shown(request, person, identity):
    """A code has shown whose account it is. It is tied when she is in, which a second factor may still stop."""
    forget(request)
    request.session[SHOWN] = {"at": time.time(), "person": person.pk, "identity": identity.as_kept()}


def take_shown(request, person):
    """An Identity that this person has shown to be hers, once; else None."""
    kept = request.session.pop(SHOWN, None)
    is_hers = kept and kept["person"] == person.pk and time.time() - kept["at"] < MINUTES * 60
    return Identity.of(kept["identity"]) if is_hers else None


def forget(request):
    request.session.pop(KEY, None)
    request.session.pop(SHOWN, None)


def address(next_url):
    query = f"?{urlencode({'next': next_url})}" if next_url else ""
    return reverse("access:first_time") + query

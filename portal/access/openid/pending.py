"""Who has shown herself to a provider, and must still show which account is hers? In the session, for ten minutes."""

import time

from django.urls import reverse
from django.utils.http import urlencode

from .identity import Identity

KEY = "openid_pending"
MINUTES = 10


def keep(request, identity):
    request.session[KEY] = {"at": time.time(), "identity": identity.as_kept()}


def waiting(request):
    """An Identity, or None."""
    kept = request.session.get(KEY)
    if kept and time.time() - kept["at"] < MINUTES * 60:
        return Identity.of(kept["identity"])
    return None


def forget(request):
    request.session.pop(KEY, None)


def address(next_url):
    query = f"?{urlencode({'next': next_url})}" if next_url else ""
    return reverse("access:first_time") + query

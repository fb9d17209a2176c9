"""When did a person show who she is, and must she do it anew? A provider where she is in already lets her in silently,
so it is not always when her session here began."""

import time
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.urls import reverse

SHOWN_AT, ANEW = "shown_at", "shows_anew"


def begin(request):
    """She is out. By whichever provider she comes in next, it is asked to see her again."""
    logout(request)
    request.session[ANEW] = True


def way_in(request, back_to):
    """She is out, and this is the address where she comes in as she did before, and goes on to `back_to`."""
    is_demo = settings.PORTAL_IS_DEMO and request.user.is_demo
    there = {"next": back_to} | ({"q": request.user.name} if is_demo else {})
    begin(request)
    return f"{reverse('access:demo' if is_demo else 'account_login')}?{urlencode(there)}"


def is_anew(request):
    return bool(request.session.get(ANEW))


def shown_at(session):
    """Seconds; None when nobody has told."""
    return session.get(SHOWN_AT)


@receiver(user_logged_in)
def note_shown(request, **kwargs):
    """By a code, now. For a provider its own word comes right after, and counts instead."""
    if hasattr(request, "session"):
        request.session[SHOWN_AT] = int(time.time())
        request.session.pop(ANEW, None)

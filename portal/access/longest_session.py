"""How long may a person stay in without showing again who she is? A working day, however busy she is."""

import time

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver

BEGAN = "began"


@receiver(user_logged_in)
def note_beginning(request, **kwargs):
    """Nobody asks for a session when a command signs somebody in."""
    if hasattr(request, "session"):
        request.session[BEGAN] = int(time.time())


class LongestSession:
    """Inside PersonalAnswers, which empties what the browser has kept when she is out."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated and is_over(request.session):
            logout(request)
            request.was_in_too_long = True
        return self.get_response(request)


def is_over(session):
    session.setdefault(BEGAN, int(time.time()))
    return seconds_left(session) < 0


def seconds_left(session):
    """Below nothing when the day is over."""
    now = time.time()
    return int(session.get(BEGAN, now) + settings.PORTAL_LONGEST_SESSION - now)

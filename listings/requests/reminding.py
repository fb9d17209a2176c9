"""Who has not answered a request, and is reminded?"""

from . import signals
from .models import Request


def remind(now=None):
    """How many have waited. Can be repeated: of the same words nobody is reminded twice."""
    late = list(Request.objects.late(now).with_facts())
    for request in late:
        remind_of(request, turn=request.version)
    return len(late)


def remind_of(request, *, turn):
    signals.request_waits.send(sender=Request, request=request, turn=turn)

"""What becomes of requests when an agency becomes part of another? They are the other's; what the two asked each other
ends, and so does one of two that ask for the same."""

from django.db.models import Q
from django.utils.translation import ngettext

from listings.agencies.merging import Part, register_part

from .actions.ending import end
from .actions.stepping import announce, move, note
from .models import Request
from .signals import request_closed
from .status import Event, Status


def between(source, target):
    pairs = Q(agency=source, posting__agency=target) | Q(agency=target, posting__agency=source)
    return Request.objects.live().filter(pairs)


def told(source, target):
    both = Q(agency=source) | Q(posting__agency=source)
    inner = between(source, target).count()
    others = Request.objects.filter(both).count() - Request.objects.filter(both, pk__in=between(source, target)).count()
    if others:
        words = ngettext("%(number)s forespørsel følger med.", "%(number)s forespørsler følger med.", others)
        yield words % {"number": others}
    if inner:
        words = ngettext(
            "%(number)s forespørsel mellom de to gjelder ikke lenger.",
            "%(number)s forespørsler mellom de to gjelder ikke lenger.",
            inner,
        )
        yield words % {"number": inner}


def move_requests(source, target, by):
    close(between(source, target), "merged")
    theirs = Request.objects.live().filter(agency=target)
    close(Request.objects.live().filter(agency=source, posting__in=theirs.values("posting")), "asker")
    Request.objects.filter(agency=source).update(agency=target)


def close(rows, how):
    """What waits, ends; what is talked about, came to nothing between two agencies."""
    ids = list(rows.values_list("pk", flat=True))
    end(Request.objects.filter(pk__in=ids), how)
    talking = Request.objects.filter(pk__in=ids, status=Status.TALKING)
    for held in talking.select_for_update(of=("self",)).with_facts():
        move("drop", held)
        announce(request_closed, held, note(held, Event.DROP, None))


register_part(Part(15, told, move_requests))

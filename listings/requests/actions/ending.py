"""How do unanswered requests end with their posting or an agency? Nobody in particular takes these steps."""

from django.db import transaction
from django.db.models import Q

from .. import signals
from ..models import Request
from ..status import Event
from .stepping import announce, move, note


@transaction.atomic
def end_requests(*, posting):
    """The posting takes nobody any more."""
    end(Request.objects.to(posting), "posting")


@transaction.atomic
def end_of_agency(*, agency):
    """It is out: nobody can answer what it was asked, or what it has asked."""
    end(Request.objects.filter(posting__agency=agency), "owner")
    end(Request.objects.filter(Q(agency=agency) & ~Q(posting__agency=agency)), "asker")


def end(rows, how):
    for held in rows.unanswered().select_for_update(of=("self",)).with_facts():
        move("end", held)
        change = note(held, Event.END, None)
        announce(signals.request_ended, held, change, how=how)

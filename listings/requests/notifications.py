"""Who is told what about a request? Rows in the outbox; what was written, and by whom, stays in the portal."""

from django.dispatch import receiver

from portal.notifications.outbox import take_back, tell

from . import signals
from .sides import agency_of, other, people_of
from .status import Side


@receiver(signals.request_sent)
def on_sent(sender, request, change, **kwargs):
    tell_side("request_received", Side.OWNER, request, change)


@receiver([signals.request_changed, signals.request_withdrawn])
def on_changed(sender, request, change, **kwargs):
    """The last change alone, as long as the mail about the earlier ones has not gone."""
    for person in people_of(Side.OWNER, request):
        take_back(kinds=["request_changed"], person=person, context={"id": str(request.public_id)})
    tell_side("request_changed", Side.OWNER, request, change)


@receiver(signals.request_answered)
def on_answered(sender, request, change, **kwargs):
    tell_side("request_answered", Side.ASKER, request, change)
    if request.contact_id and request.contact_id != change.by_id:
        key = f"request_contact:{change.pk}"
        tell(kind="request_contact", key=key, person=request.contact, context=facts(request), agency=request.owner)


@receiver(signals.request_waits)
def on_waits(sender, request, turn, **kwargs):
    for person in people_of(Side.OWNER, request):
        key = f"request_waits:{request.pk}:{turn}:{person.pk}"
        tell(kind="request_waits", key=key, person=person, context=facts(request), agency=request.owner)


@receiver(signals.request_ended)
def on_ended(sender, request, change, how, **kwargs):
    """The one who waited for an answer; of an agency that is out, the one that need not answer any more."""
    side = Side.OWNER if how == "asker" else Side.ASKER
    tell_side("request_ended", side, request, change, how=how)


@receiver(signals.request_closed)
def on_closed(sender, request, change, **kwargs):
    tell_side("request_closed", other(change.side), request, change)


@receiver(signals.request_placed)
def on_placed(sender, request, change, **kwargs):
    tell_side("request_placed", Side.OWNER, request, change)


def tell_side(kind, side, request, change, **more):
    """Not the one who did it herself, where she speaks for both."""
    for person in people_of(side, request):
        if person.pk != change.by_id:
            key = f"{kind}:{change.pk}:{person.pk}"
            tell(kind=kind, key=key, person=person, context=facts(request) | more, agency=agency_of(side, request))


def facts(request):
    return {
        "id": str(request.public_id),
        "title": request.title,
        "asker": request.agency.short,
        "owner": request.owner.short,
        "status": str(request.status),
    }

"""Who is told what about a cooperation agreement? Rows in the outbox; what was written stays in the portal."""

from django.dispatch import receiver

from portal.notifications.outbox import tell

from . import signals
from .models import Cooperation
from .sides import people_on


@receiver(signals.cooperation_moved)
def on_moved(sender, cooperation, change, **kwargs):
    """The other agency; both, when nobody in particular did it."""
    told = [cooperation.other_than(change.agency)] if change.agency else [cooperation.proposer, cooperation.partner]
    for agency in told:
        for person in people_on(agency):
            if person.pk != change.by_id and reads(person, cooperation):
                key = f"cooperation_moved:{change.pk}:{agency.pk}:{person.pk}"
                facts = facts_of(cooperation, change, agency)
                tell(kind="cooperation_moved", key=key, person=person, context=facts, agency=agency)


def reads(person, cooperation):
    return Cooperation.objects.visible_to(person).filter(pk=cooperation.pk).exists()


def facts_of(cooperation, change, agency):
    return {
        "id": str(cooperation.public_id),
        "change": change.pk,
        "event": str(change.event),
        "agency": cooperation.other_than(agency).short,
    }

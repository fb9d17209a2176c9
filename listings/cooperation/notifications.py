"""Who is told what about a cooperation agreement? Rows in the outbox; what was written stays in the portal."""

from django.conf import settings
from django.dispatch import receiver
from django.utils.translation import override

from portal.foundation.dates import date_in_words
from portal.notifications.outbox import tell

from . import signals
from .models import Cooperation
from .sides import people_on, who_agree_for


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


@receiver(signals.proposal_waits)
def on_waiting(sender, cooperation, which, **kwargs):
    """Those who can answer it."""
    agency, proposal = cooperation.other_than(cooperation.sent.agency), cooperation.sent.pk
    facts = {"id": str(cooperation.public_id), "agency": cooperation.other_than(agency).short}
    for person in who_agree_for(agency):
        key = f"cooperation_waits:{proposal}:{which}:{person.pk}"
        context = facts | {"proposal": proposal, "which": which.value}
        tell(kind="cooperation_waits", key=key, person=person, context=context, agency=agency)


@receiver(signals.cooperation_ends)
def on_ends(sender, cooperation, how, **kwargs):
    """Of each last day once before it, and once after; those of both who can agree on another."""
    for agency in (cooperation.proposer, cooperation.partner):
        for person in who_agree_for(agency):
            key = f"cooperation_ends:{cooperation.pk}:{cooperation.ends}:{how}:{agency.pk}:{person.pk}"
            facts = facts_of_end(cooperation, agency, how, person.language)
            tell(kind="cooperation_ends", key=key, person=person, context=facts, agency=agency)


def facts_of_end(cooperation, agency, how, language):
    with override(language or settings.LANGUAGE_CODE):
        when = date_in_words(cooperation.ends)
    return {
        "id": str(cooperation.public_id),
        "agency": cooperation.other_than(agency).short,
        "how": how.value,
        "day": cooperation.ends.isoformat(),
        "when": when,
    }


def reads(person, cooperation):
    return Cooperation.objects.visible_to(person).filter(pk=cooperation.pk).exists()


def facts_of(cooperation, change, agency):
    return {
        "id": str(cooperation.public_id),
        "change": change.pk,
        "event": str(change.event),
        "agency": cooperation.other_than(agency).short,
    }

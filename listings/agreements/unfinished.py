"""Who is told that an agreement was changed while she reads it, or that nobody goes on with it?"""

from django.dispatch import receiver

from listings.postings.owners import contacts_of
from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today
from portal.notifications.outbox import tell

from . import signals
from .notifications import facts, reads, tell_all
from .progress import turn_of
from .status import AGENCIES, Status


@receiver(signals.agreement_edited)
def on_edited(sender, agreement, change, was_to_sign, **kwargs):
    """Once a day, however often it is changed. Who was asked to sign, hears of that instead."""
    if agreement.status == Status.REVIEW and not was_to_sign:
        tell_all("agreement_reworded", agreement, f"{agreement.pk}:{oslo_today()}", but=change.by_id)


@receiver(signals.agreement_stalled)
def on_stalled(sender, agreement, week, **kwargs):
    """Those whose turn it is, of the agencies' contacts: the one who goes, and those who sign, wait for them."""
    told = {person.pk: person for side in AGENCIES for person in contacts_of(agreement.agency_on(side))}
    since = agreement.changed_at.isoformat()
    for person in told.values():
        if reads(person, agreement) and (turn := turn_of(agreement, person)) and turn.is_mine:
            key = f"agreement_stalled:{agreement.pk}:{since}:{week}:{person.pk}"
            tell(kind="agreement_stalled", key=key, person=person, context=facts(agreement) | {"since": since})


@receiver(signals.place_stalled)
def on_place_stalled(sender, application, week, **kwargs):
    posting, since = application.posting, application.changed_at.isoformat()
    context = {"id": str(application.public_id), "title": posting.title, "since": since}
    for person in contacts_of(posting.agency):
        if can(person, Action.MAKE_AGREEMENT, application):
            key = f"place_without_agreement:{application.pk}:{since}:{week}:{person.pk}"
            tell(kind="place_without_agreement", key=key, person=person, context=context, agency=posting.agency)

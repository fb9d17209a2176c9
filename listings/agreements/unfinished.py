"""Who is told that an agreement was changed while she reads it, or that nobody goes on with it?"""

from django.dispatch import receiver

from listings.postings.owners import contacts_of
from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today
from portal.notifications.outbox import tell

from . import signals
from .notifications import facts, reads, tell_each
from .sides import everybody, people_on
from .status import AGENCIES, Party, Status
from .stopping import is_turn_of


@receiver(signals.agreement_edited)
def on_edited(sender, agreement, change, was_to_sign, wished_by, **kwargs):
    """Once a day, however often it is changed. Who was asked to sign, or had asked for it, hears of that instead."""
    if agreement.status == Status.REVIEW and not was_to_sign:
        people = [one for one in everybody(agreement) if one != wished_by]
        tell_each("agreement_reworded", people, agreement, f"{agreement.pk}:{oslo_today()}", but=change.by_id)


@receiver(signals.agreement_stalled)
def on_stalled(sender, agreement, week, **kwargs):
    """Those whose turn it is, as the page says it: of the agencies' contacts, and the one who goes, who may have to ask
    her manager. Those who sign wait for them."""
    contacts = [person for side in AGENCIES for person in contacts_of(agreement.agency_on(side))]
    told = {person.pk: person for person in [*people_on(Party.PERSON, agreement), *contacts]}
    since = agreement.changed_at.isoformat()
    for person in told.values():
        if reads(person, agreement) and is_turn_of(agreement, person):
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

"""Who is told what about an evaluation? Rows in the outbox; the answers stay in the portal."""

from django.dispatch import receiver

from listings.agreements.status import AGENCIES, Party
from portal.notifications.outbox import tell

from . import signals
from .publishing import stops_it
from .sides import those_who_answer
from .status import YES


@receiver(signals.evaluation_opened)
def on_opened(sender, evaluation, **kwargs):
    for party in Party:
        who = "person" if party == Party.PERSON else "agency"
        tell_party("evaluation_opened", party, evaluation, party.value, who=who)


@receiver(signals.reply_waits)
def on_waiting(sender, evaluation, reply, which, **kwargs):
    """Once of each: the key says which reminder it is."""
    key = f"{reply.party}:{which.value}"
    tell_party("evaluation_waits", reply.party, evaluation, key, which=which.value)


@receiver(signals.evaluation_readable)
def on_readable(sender, evaluation, **kwargs):
    """A party that nobody else has answered has nothing to read."""
    given = {party for party, reply in evaluation.by_party.items() if reply.is_given}
    for party in Party:
        if given - {party}:
            who = "all" if evaluation.has_all else "some"
            tell_party("evaluation_readable", party, evaluation, party.value, answered=who)


@receiver(signals.publishing_answered)
def on_answered(sender, evaluation, answer, **kwargs):
    """The agencies hear of her yes, so that they can say no; once."""
    if answer.party == Party.PERSON and answer.answer in YES:
        for party in AGENCIES:
            tell_party("evaluation_story", party, evaluation, party.value)


@receiver(signals.publishing_answered)
def on_refused(sender, evaluation, answer, **kwargs):
    """She hears that there will be no story, and not which of the agencies said so."""
    if answer.party in AGENCIES and stops_it(answer, evaluation):
        tell_party("evaluation_stopped", Party.PERSON, evaluation, answer.pk)


def tell_party(kind, party, evaluation, key, **more):
    """In the agency's service: whoever leaves it is told no more."""
    to = {"agency": evaluation.agreement.agency_on(party), "context": facts(evaluation) | {"party": str(party)} | more}
    for person in those_who_answer(party, evaluation):
        tell(kind=kind, key=f"{kind}:{evaluation.pk}:{key}:{person.pk}", person=person, **to)


def facts(evaluation):
    agreement = evaluation.agreement
    return {
        "id": str(evaluation.public_id),
        "number": agreement.number,
        "sending": agreement.sending.short,
        "receiving": agreement.receiving.short,
        "due": f"{evaluation.due:%d.%m.%Y}",
    }

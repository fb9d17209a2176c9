"""Evaluations of an exchange that is over, opened by completing its agreement.

`evaluation()` gives one that everybody is asked in; `person_of`, `sender_of` and `receiver_of` are who answer,
`reply_of(evaluation, party)` what one of them answers, `answered(evaluation, party, **answers)` gives it, and
`ended_agreement()` is an agreement in force whose last day has been; `opened_without_interest(person, home, host)` is
for where no more than the evaluation is wanted.
"""

from datetime import timedelta

from django.utils import timezone

from listings.agreements import actions as agreements
from listings.agreements.models import Agreement
from listings.agreements.status import Party, Status
from listings.agreements.terms.values import whole
from listings.applications.status import Stage
from listings.evaluations import actions
from listings.evaluations.models import Evaluation, Reply
from portal.foundation.clock import oslo_today

from .agencies import AgencyFactory, employee, publisher
from .applications import interest_in
from .postings import published_posting

MONTHS = timedelta(days=91)
NEEDED = {
    Party.PERSON: {"goals": "yes", "used": "much", "again": "yes"},
    Party.SENDING: {"used": "some", "again": "yes"},
    Party.RECEIVING: {"gap": "partly", "again": "maybe"},
}
TOLD = {
    "learned": "Jeg kartla arkivet i tre måneder.\n\nJeg lærte å spørre.",
    "used_how": "Vi rydder i våre egne hyller nå.",
    "advice": "Ta med en notatbok.",
}


def ended_agreement(*, person=None, home=None, host=None, by=None, **facts):
    """Solfrid speaks for the host, and Per for the home agency of the person."""
    host, home = host or AgencyFactory(), home or AgencyFactory()
    by = by or publisher(host, name="Solfrid Lyng")
    publisher(home, name="Per Kyst")
    person = person or employee(home, name="Liv Aasen", title="rådgiver")
    posting = published_posting(host, by=by, **facts.pop("posting", {}))
    made = agreements.make_agreement(application=interest_in(Stage.ACCEPTED, posting, person), by=by)
    today = oslo_today()
    period = {"starts": today - MONTHS, "ends": today - timedelta(days=1)}
    period |= {"shared_at": made.made_at, "in_force_at": made.made_at}
    Agreement.objects.filter(pk=made.pk).update(**{"status": Status.IN_FORCE, **period, **facts})
    made.versions.update(terms=made.current.terms | {"evaluation_due": ""})
    return Agreement.objects.with_facts().get(pk=made.pk)


def evaluation(**facts):
    agreement = ended_agreement(**facts)
    agreements.complete_agreement(agreement=agreement, by=agreement.made_by)
    return fresh(Evaluation.objects.get(agreement=agreement))


def fresh(thing):
    return type(thing).objects.with_facts().get(pk=thing.pk)


def person_of(thing):
    return thing.agreement.person


def receiver_of(thing):
    return thing.agreement.made_by


def sender_of(thing):
    return thing.agreement.sending.memberships.get(user__name="Per Kyst").user


WHO = {Party.PERSON: person_of, Party.SENDING: sender_of, Party.RECEIVING: receiver_of}


def reply_of(thing, party):
    return Reply.objects.with_facts().get(evaluation=thing, party=party)


def answered(thing, party, **answers):
    by = WHO[party](thing)
    actions.write_answers(reply=reply_of(thing, party), by=by, answers=NEEDED[party] | answers)
    actions.give_reply(reply=reply_of(thing, party), by=by)
    return fresh(thing)


def all_answered(thing, **of_person):
    for party in Party:
        thing = answered(thing, party, **(of_person if party == Party.PERSON else {}))
    return thing


def said(thing, party, answer, **facts):
    """About publishing."""
    actions.answer_publishing(evaluation=thing, party=party, by=WHO[party](thing), answer=answer, **facts)
    return fresh(thing)


def opened_without_interest(person, home, host):
    """Of an agreement that stands alone, with nothing before it: it adds no posting and no interest to a world."""
    today = oslo_today()
    facts = {
        "starts": today - MONTHS,
        "ends": today,
        "shared_at": timezone.now(),
        "in_force_at": timezone.now(),
        "status": Status.COMPLETED,
    }
    agreement = Agreement.objects.create(person=person, sending=home, receiving=host, **facts)
    agreement.versions.create(number=1, terms=whole({}))
    return fresh(actions.open_evaluation(agreement=agreement, ended_on=today))

"""What the evaluations app holds about people, and what becomes of it when somebody leaves."""

from django.utils.translation import gettext_noop

from listings.agreements.status import AGENCIES, Party
from portal.foundation.personal_data import BY_JOB, declare

from .actions import anonymise
from .models import Evaluation, PublishingAnswer, Reply
from .questions import QUESTIONS

PURPOSE = gettext_noop("Finne ut om hospiteringen ga det den skulle, og gjøre neste bedre")
BASIS = gettext_noop("Personvernforordningen artikkel 6 nr. 1 bokstav e")
RETENTION = gettext_noop("Ett år etter at evalueringen ble åpnet. Tallene i statistikken er uten navn, og blir stående")


def evaluations_of(person):
    rows = Evaluation.objects.filter(agreement__person=person).with_facts()
    return [
        {"agreement": one.agreement.number, "ended_on": one.ended_on, "due": one.due, "closed_at": one.closed_at}
        for one in rows
    ]


def replies_of(person):
    """Her own, that she has answered for an agency, and what the agencies have shared about her exchange."""
    rows = Reply.objects.filter(evaluation__agreement__person=person).with_facts()
    about = [exported(row) for row in rows if may_have(row)]
    given = Reply.objects.filter(by=person, party__in=AGENCIES, given_at__isnull=False).with_facts()
    return about + [facts_of(row) for row in given if row.evaluation.agreement.person_id != person.pk]


def may_have(reply):
    return reply.party == Party.PERSON or reply.is_given and reply.evaluation.is_readable


def exported(reply):
    is_own = reply.party == Party.PERSON
    asked = [one for one in QUESTIONS[reply.party] if is_own or one.is_shared]
    answers = {str(one.label): one.said(reply.answers.get(one.code)) for one in asked}
    return facts_of(reply) | {"answers": {label: said for label, said in answers.items() if said}}


def facts_of(reply):
    """For whom and when. What is answered for an agency is the agency's, and several may have written it."""
    facts = {"agreement": reply.evaluation.agreement.number, "party": reply.get_party_display()}
    return facts | {"given_at": reply.given_at}


def publishing_of(person):
    """Her own, and that she has said something for an agency; what was said there is the agency's."""
    own = PublishingAnswer.objects.filter(evaluation__agreement__person=person, party=Party.PERSON)
    for_agency = PublishingAnswer.objects.filter(by=person, party__in=AGENCIES)
    facts = ("evaluation__agreement__made_at", "party", "at")
    return [*own.values(*facts, "answer", "is_public", "words"), *for_agency.values(*facts)]


def forget_evaluations(person):
    """What the figures have counted stays there, and nothing of the whole evaluation here."""
    rows = list(Evaluation.objects.filter(agreement__person=person))
    for evaluation in rows:
        anonymise(evaluation=evaluation)
    Evaluation.objects.filter(pk__in=[one.pk for one in rows]).delete()
    return len(rows)


declare(
    "evaluations.Evaluation",
    path="agreement__person",
    what=gettext_noop("At en hospitering er evaluert, når den var over, og fristen"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_JOB,
    export=evaluations_of,
    erase=forget_evaluations,
)
declare(
    "evaluations.Reply",
    path="evaluation__agreement__person",
    what=gettext_noop("Det hospitanten og virksomhetene svarte om hospiteringen, og hvem som svarte for virksomhetene"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_JOB,
    kept=gettext_noop("Det du har svart for en virksomhet, uten navnet ditt, til evalueringen slettes"),
    export=replies_of,
    erase=lambda person: Reply.objects.filter(by=person).update(by=None),
)
declare(
    "evaluations.PublishingAnswer",
    path="evaluation__agreement__person",
    what=gettext_noop("Om hospitanten og virksomhetene har sagt ja til en historie, til hvilke ord og når"),
    purpose=gettext_noop("Vise hva utveksling gir, bare når den det gjelder, har sagt ja"),
    basis=gettext_noop("Samtykke fra den som forteller, personvernforordningen artikkel 6 nr. 1 bokstav a"),
    retention=gettext_noop("Til samtykket trekkes og svarene er slettet, og ikke lenger enn avtalen"),
    done_by=BY_JOB,
    export=publishing_of,
    erase=lambda person: PublishingAnswer.objects.filter(by=person).update(by=None),
)

"""What was said of the exchanges that ended within a year? What is older has been let go."""

from datetime import timedelta

from listings.agreements.status import DONE, Party, Status
from listings.evaluations.limits import ANSWER_WITHIN, CLOSES_AFTER, KEPT
from listings.evaluations.models import Evaluation, PublishingAnswer, Reply
from listings.evaluations.publishing import WORDS
from listings.evaluations.questions import QUESTIONS
from listings.evaluations.questions.question import Kind
from listings.evaluations.status import Publish
from listings.evaluations.status import Status as Given
from portal.access.roles import Role
from portal.foundation.clock import oslo_today

from .writing import at, write

LATER, YES, LATE = timedelta(days=5), 0.3, 0.15
TEXT = "Vi kartla arkivet i tre måneder, og lærte å spørre."


def fill_evaluations(world, agreements):
    oldest = oslo_today() - KEPT
    over = [row for row in agreements if row.status in DONE and row.ends > oldest]
    held = write(Evaluation, [evaluation(row) for row in over])
    write(Reply, [reply for one in held for reply in replies(world, one)])
    write(PublishingAnswer, [publishing(one) for one in held if one.closed_at and world.chance.random() < YES])


def evaluation(row):
    opened, due = row.ends + timedelta(days=1), row.ends + ANSWER_WITHIN
    closed = min(due + CLOSES_AFTER, oslo_today()) if row.status == Status.EVALUATED else None
    days = {"opened_at": at(min(opened, oslo_today()), hour=1), "closed_at": at(closed, hour=2) if closed else None}
    return Evaluation(agreement=row, ended_on=row.ends, due=due, **days)


def replies(world, one):
    """Most have answered where it is closed, and one of three where it is not."""
    for party in Party:
        is_given = world.chance.random() > (LATE if one.closed_at else 0.66)
        given = {"status": Given.GIVEN, "given_at": one.opened_at + LATER, "answers": answers(world, party)}
        by = (
            world.of_staff(one.agreement.agency_on(party), Role.MANAGER)
            if party != Party.PERSON
            else one.agreement.person
        )
        yield Reply(evaluation=one, party=party, made_at=one.opened_at, **(given | {"by": by} if is_given else {}))


def answers(world, party):
    return {asked.code: said(world, asked) for asked in QUESTIONS[party]}


def said(world, asked):
    return TEXT if asked.kind == Kind.TEXT else world.chance.choice([answer for answer, _label in asked.choices])


def publishing(one):
    facts = {"answer": Publish.ANONYMOUS, "words": WORDS, "by": one.agreement.person, "at": one.opened_at + LATER}
    return PublishingAnswer(evaluation=one, party=Party.PERSON, **facts)

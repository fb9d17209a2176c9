"""What stands of the exchanges: what is to be done and has been, the talks midway, and the agencies' plans?"""

from datetime import timedelta

from listings.agreements.status import Party, Status
from listings.exchanges.checklist import LINES
from listings.exchanges.models import ExchangePlan, Item, MidwayTalk, PlanCompetence
from listings.exchanges.status import Part, PlanStatus
from listings.vocabulary.models import Competence
from portal.access.roles import Role
from portal.foundation.clock import oslo_today

from .writing import at, write

TALKS = 0.3
YEARS = 3


def fill_exchanges(world, agreements):
    held = [row for row in agreements if row.in_force_at]
    write(Item, [item for row in held for item in items(row)])
    talks = [row for row in held if world.chance.random() < TALKS]
    write(MidwayTalk, [MidwayTalk(agreement=row, day=row.starts + (row.ends - row.starts) // 2) for row in talks])
    plan(world)


def items(row):
    """What was due is done."""
    for line in LINES:
        due = (row.starts if line.part == Part.START else row.ends) + timedelta(days=line.days)
        is_done = due < oslo_today() and row.status != Status.CANCELLED
        done = (
            {"done_at": at(due), "done_by": row.person if line.turn == Party.PERSON else row.made_by} if is_done else {}
        )
        yield Item(agreement=row, part=line.part, code=line.code, turn=line.turn, days=line.days, **done)


def plan(world):
    this, words = oslo_today().year, list(Competence.objects.values_list("pk", flat=True))
    plans = [
        ExchangePlan(
            **{"agency": agency, "year": year, "target_out": 20, "target_in": 20, "text": "Vi vil lære av andre."},
            **{"status": PlanStatus.ADOPTED, "leader": world.of_staff(agency, Role.MANAGER)},
        )
        for agency in world.agencies
        for year in range(this - YEARS + 1, this + 1)
    ]
    lines = [line for one in write(ExchangePlan, plans) for line in lines_of(one, world.chance.sample(words, 6))]
    write(PlanCompetence, lines)


def lines_of(one, words):
    for number, word in enumerate(words):
        side = PlanCompetence.Side.SOUGHT if number % 2 else PlanCompetence.Side.OFFERED
        yield PlanCompetence(plan=one, competence_id=word, side=side)

"""Facts that tests make, and the night that reckons them."""

import random
from datetime import date, timedelta

from home.insight.gathering import gather
from home.insight.measures.measure import MEASURES
from home.insight.models import Cell, Fact, Gathered, Released
from home.insight.releasing import release
from home.insight.sources.source import SOURCES
from tests.factories.agencies import AgencyFactory

JULY = date(2026, 7, 1)
FEBRUARY = date(2026, 2, 2)
APRIL = date(2026, 4, 2)
SAID = {"kind": "need", "form": "rotasjon", "length": "half", "percentage": 50, "payer": "home", "county": "none"}
KINDS, FORMS = ("need", "offer", "swap"), ("hospitering", "rotasjon")
PERCENTAGES, WORKLOADS = (20, 50, "agreed"), ("half", "most", "full")
PAYERS, LENGTHS = ("host", "home", "shared", "agreed"), ("short", "months", "half", "long", "agreed")
ANSWERS = {
    "approval": ("manager", ("yes", "timing", "other")),
    "effect_goals": ("effect_goals", ("yes", "partly", "no")),
    "effect_stay": ("effect_stay", ("yes", "else")),
    "outcome": ("result", ("came", "no_fit", "other")),
    "ended": ("ending", ("whole", "short")),
}
"""By the source of facts that answer something: what was said."""
OF_TWO = "approval", "effect_goals", "effect_stay"
"""Who asked or went is told of, and who answered."""
OF_ONE = "interest", "chosen", "turned_down", "declined", "taken_back", "outcome"
"""What one agency knows; what exchanges and managers are about, both know."""
DRAWN = "interest", "chosen", "outcome", "started", "ended", "approval", "effect_goals", "effect_stay"
"""What the one agency knows, what both know, and of the last what is told of the whole alone."""
THEMES = [], ["ku"], ["ku"], ["hr"], ["hr", "ku"], ["ku", "data"], ["data", "hr", "ku"]
SELDOM = (12, 5, 2)
"""How often each of them is said, so that some are few."""


def made(source, day, agency=None, *, other=None, number=1, **facts):
    places = {"agency": agency, "sector_id": agency and agency.sector_id}
    places |= {"other": other, "other_sector_id": other and other.sector_id}
    return [Fact(source=source, day=day, **places, **facts) for _one in range(number)]


def put(*groups):
    Fact.objects.bulk_create([fact for group in groups for fact in group])


def night(until):
    """As if every source had been gathered that far."""
    for code in SOURCES:
        Gathered.objects.update_or_create(source=code, defaults={"until": until})
    return release()


def night_of(until, *facts):
    """The night after the day `until`, with what has happened by then."""
    put(*facts)
    return night(until)


def whole_night(today):
    return gather(today), release()


def sectors(number=3, below=2):
    """{ministry: the agencies below it}"""
    found = {}
    for place in range(number):
        ministry = AgencyFactory(name_nb=f"Departement {place}", kind="departement", ministry=None)
        found[ministry] = [AgencyFactory(ministry=ministry) for _one in range(below)]
    return found


def history(seed, agencies, most=60, source="interest"):
    """Half a year of some people in some agencies, drawn with a seed; each person's first in the quarter is marked.
    `whom`: those whom a fact tells of."""
    drawn, also, seen = random.Random(seed), random.Random(f"{seed} too"), set()
    when = sorted(date(2026, 1, 1) + timedelta(days=drawn.randrange(181)) for _one in range(drawn.randrange(most)))
    for day in when:
        whom, agency = (drawn.randrange(25),), drawn.choice(agencies)
        cuts = {"kind": drawn.choice(KINDS), "form": drawn.choice(FORMS), "county": drawn.choice("123")}
        cuts["theme"] = drawn.choice(THEMES)
        cuts |= {"payer": also.choice(PAYERS), "length": also.choice(LENGTHS)}
        cuts |= {"percentage": also.choice(PERCENTAGES), "workload": also.choice(WORKLOADS)}
        if source in ANSWERS:
            cut, answers = ANSWERS[source]
            cuts[cut] = drawn.choices(answers, SELDOM[: len(answers)])[0]
            whom = (*whom, drawn.randrange(25)) if source in OF_TWO else whom
        marks = {(day.month > 3, *row) for row in enumerate(whom)}
        [fact] = made(source, day, agency, other=drawn.choice(agencies), people=int(not marks & seen), cuts=cuts)
        seen |= marks
        fact.whom = whom
        yield fact


def fewest(facts):
    """How many people some facts are of; of those who asked and those who answered, the fewer."""
    return min((len(set(people)) for people in zip(*(fact.whom for fact in facts), strict=True)), default=0)


def knowers(fact):
    return {fact.agency_id} if fact.source in OF_ONE else {fact.agency_id, fact.other_id}


def world(seed, agencies, source="interest", most=220, before=()):
    """Drawn facts, and the cells that are let out of them for others. `before`: what happened earlier."""
    Fact.objects.all().delete(), Released.objects.all().delete()
    facts = list(history(seed, agencies, most=most, source=source))
    put(before, facts)
    night(JULY)
    of_source = {measure.code for measure in MEASURES.values() if measure.source == source}
    cells = Cell.objects.filter(released__measure__in=of_source, is_hidden=False).select_related("released")
    return facts, list(cells.exclude(cut="home", agency__isnull=False))

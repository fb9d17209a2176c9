"""Figures cost the same number of questions however much has happened: on the page, in the report and in the files."""

from datetime import date

import pytest
from django.urls import reverse

from home.insight.sources.source import SOURCES
from portal.access.roles import PortalRole, Role
from tests.factories.agencies import AgencyFactory, holder, member, publisher
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory
from tests.queries import cost

from .night import SAID, made, night, put

pytestmark = pytest.mark.usefixtures("portal_tree")
BUDGET = 54
"""Each cut names its answers with a question; no figure lacks one here."""
SAID_OF_ALL = SAID | {
    **{"reason": "closer", "manager": "yes", "result": "came", "ending": "whole", "construction": "A"},
    **{"workload": "whole", "role": "employee"},
}


@pytest.fixture
def happens(places):
    """`happens(quarter)`: nine of each kind in two more agencies of the area, and let out."""

    theme, word = ThemeFactory(), CompetenceFactory()
    words = {"theme": [theme.slug], "wanted": [word.slug], "offered": [word.slug]}

    def happening(quarter):
        for _place in range(2):
            agency = AgencyFactory(ministry=places["first"])
            for source in SOURCES:
                answers = SAID_OF_ALL | words | ({source: "yes"} if source.startswith("effect_") else {})
                facts = {"other": agency, "number": 9, "cuts": answers, "value": 3}
                put(made(source, date(2026, 3 * quarter - 1, 4), places["large"], **facts))
                put(made(source, date(2026, 3 * quarter - 1, 4), agency, **facts))
        night(date(2026, 3 * quarter + 1, 1))

    return happening


def pages(name, *args):
    figures, report = reverse(f"insight:{name}", args=args), "report" if name == "whole" else f"{name}_report"
    written = reverse(f"insight:{report}", args=[*args, 2026])
    alone = [] if name == "sector" else [f"{figures}?periode=2026&bare=form:rotasjon"]
    return [
        f"{figures}?periode=2026",
        *alone,
        *(f"{figures}?periode=2026&fil={kind}" for kind in ("xlsx", "csv")),
        written,
    ]


@pytest.mark.parametrize("who", ["publisher", "reader of an agency", "reader of a ministry", "reader"])
def test_more_figures_are_no_more_questions(client, happens, places, who):
    slug = places["large"].slug
    people = {"publisher": lambda: publisher(places["large"]), "reader": lambda: holder(PortalRole.REPORT_READER)}
    people |= {"reader of an agency": lambda: member(places["large"], Role.REPORT_READER)}
    people |= {"reader of a ministry": lambda: member(places["first"], Role.REPORT_READER)}
    client.force_login(people[who]())
    own = pages("agency", slug) if who in ("publisher", "reader of an agency") else pages("whole")
    own += pages("sector", places["first"].slug) if who in ("reader", "reader of a ministry") else []
    costs = []
    for quarter in (2, 3):
        happens(quarter)
        costs.append([cost(client, address) for address in own])
    assert costs[0] == costs[1] and max(costs[1]) <= BUDGET, costs

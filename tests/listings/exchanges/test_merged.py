"""An agency becomes part of another: what becomes of its exchanges, its plans and its own lines?"""

import pytest

from listings.exchanges import actions
from listings.exchanges.exchange import exchanges
from listings.exchanges.models import AgencyLine, ExchangePlan, HiddenLine
from tests.factories.agencies import administrator
from tests.factories.exchanges import running
from tests.factories.merging import merged, two_agencies

pytestmark = pytest.mark.django_db
LINE = {"side": "sending", "part": "start", "for_person": False, "days": 0}


@pytest.fixture
def two(db):
    return two_agencies()


def planned(agency, by, year, target_out):
    return actions.save_plan(agency=agency, by=by, year=year, target_out=target_out, target_in=0)


def test_its_exchanges_are_the_others(two):
    fyr, kyst = two
    agreement = running(fyr)
    merged(fyr, kyst)
    assert exchanges().of(kyst).get() == agreement


def test_a_year_that_only_it_had_planned_is_the_others_plan_and_else_stays_to_be_read(two, see):
    fyr, kyst = two
    gone, there = administrator(fyr), administrator(kyst)
    planned(fyr, gone, 2025, 3)
    planned(fyr, gone, 2026, 5)
    planned(kyst, there, 2026, 8)
    merged(fyr, kyst)
    own = dict(ExchangePlan.objects.own().filter(agency=kyst).values_list("year", "target_out"))
    assert own == {2025: 3, 2026: 8}
    shown = see(there, f"/virksomhet/{kyst.slug}/utvekslinger/plan/?ar=2026")
    assert "Planen til Fyrvesenet" in shown and "Mål: 5 ut" in shown


def test_its_own_lines_are_added_where_the_other_has_no_such(two):
    fyr, kyst = two
    for agency, text in ((fyr, "Lever PC"), (fyr, "Hent nøkkel"), (kyst, "Lever PC")):
        actions.add_line(agency=agency, by=administrator(agency), text=text, **LINE)
    merged(fyr, kyst)
    assert sorted(AgencyLine.objects.values_list("agency__short", "text")) == [
        ("Kyst", "Hent nøkkel"),
        ("Kyst", "Lever PC"),
    ]


def test_what_it_has_hidden_is_not_hidden_by_the_other(two):
    fyr, kyst = two
    for agency, code in ((fyr, "equipment"), (kyst, "access")):
        actions.hide_line(agency=agency, code=code, by=administrator(agency))
    merged(fyr, kyst)
    assert list(HiddenLine.objects.values_list("agency__short", "code")) == [("Kyst", "access")]

"""May an agency read one month of its own, or the last twelve, and nobody else anything by months?"""

from datetime import date
from io import BytesIO
from itertools import product

import pytest
import time_machine
from django.utils import timezone
from openpyxl import load_workbook

from home.insight.models import Fact
from portal.access.roles import PortalRole, Role
from portal.foundation.retention import KEPT
from tests.factories.agencies import holder, member, publisher

from .night import SAID, made, night, put, sectors

pytestmark = pytest.mark.usefixtures("portal_tree")
NOT_FOUND = "Vi fant ikke perioden du ba om"
HAPPENED = {
    date(2025, 7, 31): 1,
    date(2025, 8, 1): 2,
    date(2025, 8, 31): 3,
    date(2026, 2, 28): 5,
    date(2026, 7, 31): 7,
    date(2026, 8, 1): 11,
}
MONTHS = ("2025-m07", "2025-m08", "2026-m02", "2026-m08", "siste-12")
OFFERED = {"2025", "2025-1", "2025-2", "2025-3", "2025-4", "2026", "2026-1", "2026-2", "2026-3"}


@pytest.fixture
def agency(db):
    """In August 2026, with days at both ends of months."""
    (own, home), *_others = sectors().values()
    for day, number in HAPPENED.items():
        put(made("interest", day, own, other=home, number=number, cuts=SAID))
        put(made("approval", day, own, other=home, number=number, cuts={"manager": "yes"}))
    with time_machine.travel("2026-08-03T10:00:00Z", tick=False):
        night(date(2026, 8, 2))
        yield own


def read(see, agency, asked, **more):
    return see(publisher(agency), "insight:agency", agency.slug, periode=asked, **more)


def interest_in(answer):
    found = {f.measure.code: f for _area, inside in answer.context["sections"] for f, *_splits in inside}
    return found["interest"].number, found


@pytest.mark.parametrize(
    ("asked", "number", "called"),
    [
        ("2025-m07", 1, "juli 2025"),
        ("2025-m08", 5, "august 2025"),
        ("2026-m02", 5, "februar 2026"),
        ("2026-m08", 11, "august 2026"),
        ("siste-12", 17, "august 2025 til juli 2026"),
    ],
)
def test_a_month_and_the_last_twelve_whole_ones_are_read_in_full(see, agency, asked, number, called):
    answer = read(see, agency, asked)
    page = answer.content.decode()
    told, figures = interest_in(answer)
    assert told == number and NOT_FOUND not in page and f'<option value="{asked}" selected>{called}</option>' in page
    assert "approvals" not in figures and "home" not in {table.cut.code for table in figures["interest"].tables}
    assert "vises bare for kvartaler og år" in page


def test_facts_that_have_lost_their_day_stay_in_their_month(see, agency):
    before = [interest_in(read(see, agency, one))[0] for one in MONTHS]
    KEPT["insight.days"].carry_out(timezone.now())
    after = [interest_in(read(see, agency, one))[0] for one in MONTHS]
    assert after == before and set(Fact.objects.filter(day__year=2025).values_list("day__day", flat=True)) == {1}


def test_the_file_is_of_the_month_too(see, agency):
    answer = read(see, agency, "2025-m08", fil="csv")
    assert f"august 2025;{agency.name};Interessemeldinger;;;5;" in answer.content.decode()
    assert "2025-m08.csv" in answer["Content-Disposition"]
    book = load_workbook(BytesIO(read(see, agency, "siste-12", fil="xlsx").content))
    rows = list(book["Tall"].iter_rows(values_only=True))
    assert (
        "august 2025 til juli 2026",
        agency.name,
        "Interessemeldinger",
        None,
        None,
        17,
        "interessemeldinger",
    ) in rows


@pytest.mark.parametrize(
    "asked", ["2026-m13", "2026-m00", "0000-m01", "0-m1", "2026-m09", "2027-m01", "m02", "siste-13"]
)
def test_a_month_that_is_none_is_told_and_the_year_is_shown(see, agency, asked):
    answer = read(see, agency, asked)
    assert answer.status_code == 200 and f"{NOT_FOUND}. Her er tallene for 2026." in answer.content.decode()
    assert interest_in(answer)[0] == 23


def test_who_reads_what_is_let_out_reads_it_by_quarters(see, agency):
    """A report reader of the agency, and all those who read of the whole."""
    readers = [
        (member(agency, Role.REPORT_READER), "insight:agency", agency.slug),
        (publisher(agency), "insight:whole"),
        (holder(PortalRole.REPORT_READER), "insight:whole"),
    ]
    for (person, *place), asked in product(readers, MONTHS):
        answer = see(person, *place, periode=asked)
        offered = {one.code for _year, some in answer.context["periods"] for one in some}
        assert NOT_FOUND in answer.content.decode() and offered == OFFERED

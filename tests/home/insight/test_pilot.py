"""Does a pilot of seventeen agencies with few exchanges read something of its first year, and nothing of the few?"""

from datetime import date, timedelta

import pytest
import time_machine

from home.insight.models import REST, Cell
from home.insight.periods import Period
from home.insight.reading import figures_of
from home.insight.suppression import LEAST
from home.insight.years import courses_of
from portal.access.roles import PortalRole
from tests.factories.agencies import AgencyFactory, holder
from tests.once import made_once

from .night import SAID, made, night, put

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
A_DAY = timedelta(days=1)
QUARTERS = [date(2026, month, 10) for month in (1, 4, 7, 10)]
HAPPENED = {
    "published": (4, 11, 9, 14),
    "interest": (2, 13, 7, 19),
    "chosen": (0, 3, 6, 8),
    "started": (0, 2, 3, 8),
    "ended": (0, 0, 3, 4),
}
"""How many in each quarter, each of another agency than the last."""
KINDS = ("need", "need", "offer", "swap")


def pilot():
    ministry = AgencyFactory(name_nb="Departementet", kind="departement", ministry=None)
    agencies = [ministry, *(AgencyFactory(ministry=ministry) for _one in range(16))]
    for source, numbers in HAPPENED.items():
        for quarter, number in zip(QUARTERS, numbers, strict=True):
            for one in range(number):
                here, there = agencies[(3 * one) % 17], agencies[(3 * one + 1) % 17]
                said = SAID | {"kind": KINDS[one % 4], "form": ("hospitering", "rotasjon")[one % 2]}
                put(made(source, quarter + one * A_DAY, here, other=there, value=30 + one, cuts=said))
    with time_machine.travel("2027-01-08T10:00:00Z", tick=False):
        night(date(2027, 1, 1))


standing = made_once(pilot)


@pytest.fixture
def year(standing, db):
    return {figure.measure.code: figure for figure in figures_of(Period(2026), with_sectors=True)}


def test_the_year_says_how_many_of_the_quarters_that_can_be_told(year):
    told = {code: (figure.number, figure.hidden_quarters) for code, figure in year.items()}
    assert told["postings"] == (34, 1) and told["interest"] == (39, 1)
    assert told["chosen"] == (14, 1) and told["started"] == (8, 2)
    assert told["ended"] == (0, 2), "two quarters of nothing, and two that are not told"


def test_the_page_and_the_years_read_something(see, year):
    page = see(holder(PortalRole.REPORT_READER), "insight:whole", periode="2026").content.decode()
    for number in (34, 39, 14, 8):
        assert f'<strong class="p-num">{number}</strong>' in page
    assert "2 kvartaler er ikke vist, og ikke med her." in page
    told = {course.label: course.points[0].text for course in courses_of()}
    assert (told["Publiserte behov"], told["Interessemeldinger"]) == ("8", "39")
    assert (told["Utvekslinger som har startet"], told["Utvekslinger som er over"]) == ("8", "Ikke vist")


def test_nothing_that_is_told_is_of_fewer_than_five(year):
    cells = Cell.objects.filter(is_hidden=False, number__gt=0).exclude(agency__isnull=False, cut="home")
    assert cells.exists() and not cells.filter(number__lt=LEAST).exclude(value=REST).exists()
    told = [row.number for figure in year.values() for table in figure.tables for row in table.lines if row.number]
    assert told and all(number >= LEAST for number in told)

"""Does what stands year by year say what the page of each year says, on the page, in the files and on paper?"""

from datetime import date
from io import BytesIO

import pytest
import time_machine
from openpyxl import load_workbook

from home.insight.models import Released
from home.insight.years import courses_of
from portal.access.roles import PortalRole, Role
from tests.factories.agencies import holder, member, publisher
from tests.portal.foundation.on_paper import tags_of, text_of
from tests.services.verapdf import assert_ua

from .night import FEBRUARY, SAID, made, night, put, sectors

pytestmark = pytest.mark.usefixtures("portal_tree")
NEEDS, OFFERS, SWAPS = (SAID | {"kind": kind} for kind in ("need", "offer", "swap"))
THEN, MAY = date(2025, 2, 3), date(2026, 5, 4)


@pytest.fixture
def agency(db):
    """Two years: 20 interested, then 9 and 2; too few needs in the one, and in one quarter of the other."""
    first, *_others = [below[0] for below in sectors().values()]
    put(made("interest", THEN, first, number=20, cuts=SAID), made("interest", FEBRUARY, first, number=9, cuts=SAID))
    put(made("interest", MAY, first, number=2, cuts=SAID))
    for day, number in ((THEN, 11), (MAY, 8)):
        put(made("published", day, None, number=number, cuts=SWAPS), made("published", day, first, cuts=SWAPS))
    for day, needs, offers in ((THEN, 3, 9), (FEBRUARY, 3, 9), (MAY, 6, 7)):
        for cuts, number in ((NEEDS, needs), (OFFERS, offers)):
            put(made("published", day, None, number=number, cuts=cuts), made("published", day, first, cuts=cuts))
    with time_machine.travel("2026-08-03T10:00:00Z", tick=False):
        night(date(2026, 7, 1))
        yield first


def reader():
    return holder(PortalRole.REPORT_READER)


def told(courses):
    return {course.label: [(point.label, point.text) for point in course.points] for course in courses}


def test_a_year_of_which_a_part_is_not_shown_says_how_much_it_is_of(agency):
    courses = told(courses_of())
    assert courses["Interessemeldinger"] == [("2025", "20"), ("2026 (1 av 4 kvartaler)", "9")]
    assert courses["Publiserte behov"] == [("2025", "Ikke vist"), ("2026 (1 av 4 kvartaler)", "7")]
    assert courses["Publiserte bytter"] == [("2025", "12"), ("2026 (1 av 4 kvartaler)", "9")]


def test_the_page_draws_it_with_a_table_beside(see, agency):
    page = see(reader(), "insight:whole", periode="2026").content.decode()
    assert page.count(": År for år</caption>") == 9 and page.count('id="t-years-') == 9 - len(unshown()) > 2
    assert "20</td>" in page and "2026 (1 av 4 kvartaler)" in page


def unshown():
    """Nothing has begun or ended, and nobody was chosen: no bars to draw."""
    return [course for course in courses_of() if not any(point.number for point in course.points)]


def test_its_own_people_read_it_in_full_and_a_report_reader_what_others_read(see, agency):
    mine = see(publisher(agency), "insight:agency", agency.slug).context["courses"]
    read = see(member(agency, Role.REPORT_READER), "insight:agency", agency.slug).context["courses"]
    mine, read = told(course for course, _chart in mine), told(course for course, _chart in read)
    assert mine["Interessemeldinger"] == [("2025", "20"), ("2026 (så langt)", "11")]
    assert mine["Publiserte behov"] == read["Publiserte behov"] == [("2025", "1"), ("2026 (så langt)", "2")]
    assert read["Interessemeldinger"] == [("2025", "20"), ("2026 (1 av 4 kvartaler)", "9")]


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_it_is_in_the_files(see, agency, kind):
    content = see(reader(), "insight:whole", periode="2026", fil=kind).content
    if kind == "csv":
        assert "2025;hele ordningen;Interessemeldinger;20;interessemeldinger" in content.decode()
        return
    lines = list(load_workbook(BytesIO(content))["År for år"].iter_rows(values_only=True))
    assert ("2025", "hele ordningen", "Interessemeldinger", 20, "interessemeldinger", None) in lines


def test_the_report_draws_it_on_paper_and_no_later_than_its_year(see, agency):
    paper = see(reader(), "insight:report", 2026, fil="pdf").content
    assert "År for år" in text_of(paper) and "2026 (1 av 4 kvartaler)" in text_of(paper)
    assert "/Figure" in tags_of(paper)
    assert_ua(paper)
    assert "År for år" not in see(reader(), "insight:report", 2025).content.decode(), "nothing to lay it beside"


def test_a_quarter_in_which_nothing_happened_is_not_said_to_be_withheld(agency):
    """Of the answers in 2026 all is known; the other quarters of the year had none."""
    put(made("outcome", FEBRUARY, agency, number=9, cuts=SAID | {"result": "came"}))
    put(made("outcome", FEBRUARY, agency, number=6, cuts=SAID | {"result": "no_fit"}))
    Released.objects.filter(measure="filled").delete()
    night(date(2026, 7, 1))
    assert told(courses_of())["Utlysninger som fikk noen"][-1] == ("2026 (2 av 4 kvartaler)", "60 %")

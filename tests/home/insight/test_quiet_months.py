"""Does each month of a table stand there, also one without a number, and is it said why there is none?"""

import re
from datetime import date

import pytest

from portal.access.roles import PortalRole
from tests.factories.agencies import holder, publisher

from .night import APRIL, SAID, made, night, put, sectors

pytestmark = pytest.mark.usefixtures("portal_tree")
INTEREST = {1: 9, 2: 2, 3: 6, 4: 9, 6: 8, 7: 2}
"""In winter the two take the six along; May is empty; in summer there are too few for anything to be told."""


@pytest.fixture
def agency(db):
    ministry, below = next(iter(sectors().items()))
    for month, number in INTEREST.items():
        put(made("interest", date(2026, month, 4), below[0], number=number, cuts=SAID))
    put(made("published", date(2026, 2, 4), below[0], number=9, cuts=SAID))
    return below[0]


def told(page, code):
    """{month: what it says} of a figure, and how many bars are drawn of it."""
    found = [figure for _area, inside in page.context["sections"] for figure, *_splits in inside]
    [figure] = [figure for figure in found if figure.measure.code == code]
    [rows] = [table.rows for table in figure.tables if table.cut.code == "month"]
    text = page.content.decode()
    drawing = text[text.index(f'id="d-{code}-month"') :].partition("</svg>")[0]
    assert all(f'<td class="p-num">{row.text}</td>' in text for row in rows)
    return {int(row.value[-2:]): row.text for row in rows}, len(re.findall("<rect", drawing))


def read(see, name, *args, **asked):
    return see(holder(PortalRole.REPORT_READER), f"insight:{name}", *args, periode="2026", **asked)


def test_what_is_read_in_full_has_nothing_in_the_months_between(see, agency):
    night(date(2026, 8, 2))
    page = see(publisher(agency), "insight:agency", agency.slug, periode="2026")
    numbers = {month: str(number) for month, number in INTEREST.items()}
    assert told(page, "interest") == (numbers | {5: "Ingen", 8: "Ingen"}, 6)


def test_months_of_the_whole_are_none_or_not_shown(see, agency):
    night(date(2026, 10, 1))
    page, hidden = read(see, "whole"), "Ikke vist"
    months = {1: "9", 2: hidden, 3: hidden, 4: "9", 5: "Ingen", 6: "8", 7: hidden, 8: hidden, 9: hidden}
    assert told(page, "interest") == (months, 3)
    assert told(page, "postings") == ({2: "9"} | {month: "Ingen" for month in (1, *range(3, 10))}, 1)


def test_an_area_says_the_same_and_a_quarter_that_is_not_let_out_is_not_there(see, agency):
    night(APRIL)
    months, _bars = told(read(see, "sector", agency.ministry.slug), "postings")
    assert months == {1: "Ingen", 2: "9", 3: "Ingen"}
    night(date(2026, 7, 1))
    months, _bars = told(read(see, "sector", agency.ministry.slug), "postings")
    assert months == {2: "9"} | dict.fromkeys((1, 3, 4, 5, 6), "Ingen"), "nothing anywhere is nothing there"


def test_the_report_and_the_files_say_it_too(see, agency):
    night(date(2026, 10, 1))
    report = see(holder(PortalRole.REPORT_READER), "insight:report", 2026).content.decode()
    assert 'data-label="Antall">Ikke vist</td>' in report and 'data-label="Antall">Ingen</td>' in report
    lines = read(see, "whole", fil="csv").content.decode()
    for month, number in {"mai 2026": 0, "juli 2026": "Ikke vist"}.items():
        assert f"Interessemeldinger;Måned for måned;{month};{number};" in lines

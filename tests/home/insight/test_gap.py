"""Does the gap between wanted and offered stand as a drawing and in numbers, wherever figures are read?"""

import re
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from home.insight.models import Released
from portal.access.roles import PortalRole
from tests.factories.agencies import AgencyFactory, holder, publisher
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory
from tests.portal.foundation.on_paper import text_of
from tests.services.verapdf import assert_ua

from .night import APRIL, FEBRUARY, SAID, made, night, put, sectors

pytestmark = pytest.mark.usefixtures("portal_tree")
BAR = re.compile(r'<rect class="([ao])" x="0" y="\d+" width="(\d+)"')


@pytest.fixture
def page_of(see, db):
    """Twenty want the one and ten offer it; seven want the other, told as five, and nobody offers it."""
    large, small = CompetenceFactory(label_nb="Arkitektur"), CompetenceFactory(label_nb="Beredskap")
    agency = next(iter(sectors().values()))[0]
    for side, word, number in (("wanted", large, 20), ("offered", large, 10), ("wanted", small, 7)):
        said = SAID | {"theme": [], "wanted": [], "offered": []} | {side: [word.slug]}
        put(made("published", FEBRUARY, None, number=number, cuts=said))
    put(made("interest", date(2026, 3, 3), agency, number=9, cuts=SAID))
    night(APRIL)
    return lambda name, *args, **asked: see(holder(PortalRole.REPORT_READER), name, *args, **asked)


def test_the_page_draws_two_bars_of_each_and_none_of_nothing(page_of):
    page = page_of("insight:whole", periode="2026").content.decode()
    drawing = page[page.index('id="d-gaps"') :]
    drawing = drawing[: drawing.index("</svg>")]
    [(_solid, most), (hollow, half), (_third, five)] = BAR.findall(drawing)
    assert hollow == "o" and int(most) == 2 * int(half) and 2 * int(five) == int(half)
    assert "Ønsket: 20" in drawing and "Tilbudt: 10" in drawing and "Tilbudt: –" in drawing
    assert "Beredskap" in drawing


def test_the_report_says_it_on_the_page_and_on_paper(page_of):
    assert 'data-label="Forskjell">10</td>' in page_of("insight:report", 2026).content.decode()
    paper = page_of("insight:report", 2026, fil="pdf").content
    assert "Arkitektur 20 10 10" in text_of(paper) and "Ønsket: 20" in text_of(paper)
    assert_ua(paper)


def test_a_workbook_has_it_as_numbers(page_of):
    book = load_workbook(BytesIO(page_of("insight:whole", periode="2026", fil="xlsx").content))
    lines = list(book["Ønsket mot tilbudt"].iter_rows(values_only=True))
    assert lines[1:] == [
        ("2026", "hele ordningen", "Arkitektur", 20, 10, 10),
        ("2026", "hele ordningen", "Beredskap", 5, None, None),
    ]


def test_a_csv_leaves_empty_what_is_not_shown(page_of):
    text = page_of("insight:whole", periode="2026", fil="csv").content.decode()
    assert "Beredskap;5;;" in text and "None" not in text


def test_where_nothing_is_hidden_nothing_is_none(see, db):
    """An agency reads its own in full: what nobody offers is 0, and the difference is told."""
    agency, word = AgencyFactory(), CompetenceFactory(label_nb="Beredskap")
    put(made("published", FEBRUARY, agency, number=3, cuts=SAID | {"theme": [], "wanted": [word.slug], "offered": []}))
    page = see(publisher(agency), "insight:agency", agency.slug, periode="2026").content.decode()
    table = page[page.index("Ønsket mot tilbudt") :]
    for label, number in {"Ønsket": 3, "Tilbudt": 0, "Forskjell": 3}.items():
        assert f'data-label="{label}">{number}</td>' in table
    assert "rundet ned" not in page


LEFT_OUT = "«Ønsket mot tilbudt» regnes bare ut av alle tallene samlet"


def test_where_one_answer_alone_has_no_gap_that_is_said_and_in_the_file_too(page_of):
    theme = ThemeFactory(slug="ku")
    put(made("published", FEBRUARY, None, number=9, cuts=SAID | {"theme": [theme.slug]}))
    Released.objects.filter(measure="postings").delete()
    night(APRIL)
    asked = {"periode": "2026", "bare": "theme:ku"}
    assert LEFT_OUT not in page_of("insight:whole", periode="2026").content.decode()
    for more in ({}, {"fil": "csv"}):
        assert LEFT_OUT in page_of("insight:whole", **asked, **more).content.decode()


@pytest.mark.parametrize(("bare", "is_there"), [("theme:ku", True), ("workload:full", False)])
def test_an_agency_has_the_gap_of_a_theme_and_is_told_where_there_is_none(see, db, bare, is_there):
    agency, word = AgencyFactory(), CompetenceFactory(label_nb="Beredskap")
    said = SAID | {"theme": [ThemeFactory(slug="ku").slug], "wanted": [word.slug], "offered": []}
    put(made("published", FEBRUARY, agency, number=3, cuts=said))
    put(made("started", FEBRUARY, agency, number=3, cuts={"workload": "full", "theme": ["ku"]}))
    page = see(publisher(agency), "insight:agency", agency.slug, periode="2026", bare=bare)
    assert page.context["only"].code == bare
    assert bool(page.context["gaps"]) == is_there and (LEFT_OUT in page.content.decode()) != is_there

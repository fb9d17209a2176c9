"""May a reader see one form of exchange, one county or one theme alone, and is she told when she cannot?"""

from datetime import date

import pytest
from django.contrib.messages import get_messages

from home.insight.models import Released
from home.insight.only import choices
from home.insight.views.whole import sectors as sectors_with_numbers
from portal.access.roles import PortalRole
from tests.factories.agencies import holder
from tests.factories.vocabulary import ThemeFactory

from .night import APRIL, FEBRUARY, SAID, made, night, put, sectors

pytestmark = pytest.mark.usefixtures("portal_tree")
ROUNDED = "Tallet for hvert kvartal er rundet ned til 5, 10, 15 og så videre"
PERIODS = {"2026-1": "1. kvartal 2026", "2026-2": "2. kvartal 2026", "2026": "2026"}


@pytest.fixture
def page_of(see, db):
    """Twelve interested in one form, eight in another, three in a third: the three take the eight along."""
    agency = next(iter(sectors().values()))[0]
    for form, number in (("hospitering", 12), ("rotasjon", 9), ("prosjekt", 8), ("annet", 3)):
        put(made("interest", FEBRUARY, agency, number=number, cuts=SAID | {"form": form}))
    night(APRIL)
    reader = holder(PortalRole.REPORT_READER)
    return lambda **asked: see(reader, "insight:whole", **{"periode": "2026"} | asked)


def figures(page):
    return [figure for _area, found in page.context["sections"] for figure, *_tables in found]


def numbers(page):
    return {figure.measure.code: figure.number for figure in figures(page)}


def test_one_form_alone_says_what_the_split_says_and_is_in_the_files(page_of):
    page = page_of(bare="form:hospitering")
    assert numbers(page)["interest"] == 12 and "stories" not in numbers(page)
    assert (
        "Bare Hospitering (form for utveksling)." in page.content.decode()
        and "bare=form%3Ahospitering&amp;fil=csv" in page.content.decode()
    )
    assert (
        ";hele ordningen, Hospitering (form for utveksling);Interessemeldinger;;;12;"
        in page_of(bare="form:hospitering", fil="csv").content.decode()
    )


@pytest.mark.parametrize(("asked", "told"), [("payer:home", 9), ("length:half", 9), ("payer:host", 12)])
def test_who_pays_and_how_long_it_lasts_may_be_seen_alone(page_of, asked, told):
    agency = next(iter(sectors().values()))[0]
    put(made("published", FEBRUARY, agency, number=9, cuts=SAID))
    put(made("published", FEBRUARY, agency, number=12, cuts=SAID | {"payer": "host", "length": "long"}))
    Released.objects.filter(measure="postings").delete()
    night(APRIL)
    page = page_of(bare=asked)
    assert numbers(page)["postings"] == told and "interest" not in numbers(page)


@pytest.fixture
def themes(page_of):
    """In winter 12 ask for one theme and nine for another; in spring two ask for the first, which is not told."""
    agency = next(iter(sectors().values()))[0]
    for day, many in ((FEBRUARY, {"ku": 12, "hr": 9}), (date(2026, 5, 4), {"ku": 2, "hr": 13, "data": 7})):
        for theme, number in many.items():
            put(made("published", day, agency, number=number, cuts=SAID | {"theme": [ThemeFactory(slug=theme).slug]}))
    Released.objects.filter(measure="postings").delete()
    night(date(2026, 7, 1))


@pytest.mark.parametrize(("period", "told"), [("2026-1", 10), ("2026-2", None), ("2026", 10)])
def test_a_theme_alone_is_rounded_down_and_not_shown_where_it_is_not_told(page_of, themes, period, told):
    page = page_of(bare="theme:ku", periode=period)
    figure = next(one for one in figures(page) if one.measure.code == "postings")
    assert (figure.number, figure.said) == (told, f"{told} utlysninger" if told else "Ikke vist")
    assert bool(figure.left_out) == (period == "2026") and figure.beside in page.content.decode()
    assert (ROUNDED in figure.beside) == (told is not None)
    lines = page_of(bare="theme:ku", periode=period, fil="csv").content.decode().splitlines()
    assert f"{PERIODS[period]};hele ordningen, Ku (tema);Utlysninger;;;{told or 'Ikke vist'};utlysninger" in lines
    assert told is None or ROUNDED in "".join(lines)


def test_a_quarter_in_which_nothing_was_published_has_none_of_a_theme(page_of, themes):
    night(date(2026, 10, 1))
    page = page_of(bare="theme:hr", periode="2026-3")
    assert {(figure.number, figure.hidden_quarters) for figure in figures(page)} == {(0, 0)}


@pytest.mark.parametrize("asked", ["form:annet", "form:prosjekt", "theme:ku", "form", "county:'; drop"])
def test_what_is_not_let_out_alone_is_not_a_choice_and_that_is_said(page_of, asked):
    page = page_of(bare=asked)
    assert numbers(page)["interest"] == 32 and "Vi fant ikke det du ville se alene" in page.content.decode()
    assert asked not in {one.code for _label, some in choices() for one in some}


def test_a_ministry_area_is_read_whole_and_that_is_said(page_of):
    area = next(iter(sectors_with_numbers()))
    page = page_of(bare="form:hospitering", omrade=area.slug)
    assert page.status_code == 302 and "bare" not in page.url
    assert "bare brukes for hele ordningen" in str(*get_messages(page.wsgi_request))

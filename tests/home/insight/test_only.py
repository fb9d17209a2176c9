"""May a reader see one form of exchange, or one county, alone, and is she told when she cannot?"""

import pytest
from django.contrib.messages import get_messages

from home.insight.only import choices
from home.insight.views.whole import sectors as sectors_with_numbers
from portal.access.roles import PortalRole
from tests.factories.agencies import holder

from .night import APRIL, FEBRUARY, SAID, made, night, put, sectors

pytestmark = pytest.mark.usefixtures("portal_tree")


@pytest.fixture
def page_of(see, db):
    """Twelve interested in one form, eight in another, three in a third: the three take the eight along."""
    agency = next(iter(sectors().values()))[0]
    for form, number in (("hospitering", 12), ("rotasjon", 9), ("prosjekt", 8), ("annet", 3)):
        put(made("interest", FEBRUARY, agency, number=number, cuts=SAID | {"form": form}))
    night(APRIL)
    return lambda **asked: see(holder(PortalRole.REPORT_READER), "insight:whole", periode="2026", **asked)


def numbers(page):
    return {f.measure.code: f.number for _area, found in page.context["sections"] for f, *_tables in found}


def test_one_form_alone_says_what_the_split_says_and_is_in_the_files(page_of):
    page = page_of(bare="form:hospitering")
    assert numbers(page)["interest"] == 12 and "stories" not in numbers(page)
    assert (
        "Bare Hospitering." in page.content.decode() and "bare=form%3Ahospitering&amp;fil=csv" in page.content.decode()
    )
    assert (
        ";hele ordningen, Hospitering;Interessemeldinger;;;12;"
        in page_of(bare="form:hospitering", fil="csv").content.decode()
    )


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

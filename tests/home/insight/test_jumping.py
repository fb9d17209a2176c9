"""Does a page of figures begin with a list of its sections, each of which leads to a heading?"""

import re

import pytest

from portal.access.roles import PortalRole, Role
from tests.factories.agencies import AgencyFactory, holder, member, publisher

from .night import APRIL, FEBRUARY, SAID, made, night, put

pytestmark = pytest.mark.usefixtures("portal_tree")
LISTED = re.compile(r'<li><a class="ds-link" href="#(h-[a-z]+)">')
HEADINGS = re.compile(r'<h2 class="ds-heading" data-size="sm" tabindex="-1" id="(h-[a-z]+)"')


@pytest.mark.parametrize("name", ["whole", "report", "sector", "sector_report", "agency", "agency_report"])
def test_each_section_is_listed_in_its_order_and_has_a_heading_to_stand_on(see, places, name):
    place = {"sector": places["first"], "agency": places["large"]}.get(name.partition("_")[0])
    person = publisher(place) if name.startswith("agency") else holder(PortalRole.REPORT_READER)
    year = [2026] if name.endswith("report") else []
    args = [*([place.slug] if place else []), *year]
    page = see(person, f"insight:{name}", *args, **({} if year else {"periode": "2026"})).content.decode()
    listed = LISTED.findall(page)
    assert listed == HEADINGS.findall(page) and len(listed) >= 2


def test_one_section_alone_and_a_page_without_figures_have_no_list(see, db):
    agency = AgencyFactory()
    put(made("published", FEBRUARY, agency, number=6, cuts=SAID))
    night(APRIL)
    alone = see(member(agency, Role.REPORT_READER), "insight:agency", agency.slug, periode="2026", bare="form:rotasjon")
    assert len(alone.context["sections"]) == 1
    empty = see(publisher(agency), "insight:agency", agency.slug, periode="2026-4")
    for page in (alone, empty):
        assert page.context["headings"] == [] and "På denne siden" not in page.content.decode()

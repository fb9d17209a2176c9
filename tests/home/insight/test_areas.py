"""Who reads the figures of a ministry area, and does the ministry itself read the same as others, and nothing more?"""

from datetime import date

import pytest
from django.urls import reverse

from listings.agencies.models import Agency
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher

from .night import APRIL, FEBRUARY, SAID, made, night, put
from .readers import MAKERS, reader_of_all, report_reader

pytestmark = pytest.mark.usefixtures("portal_tree")
OF_AREA = ("insight:sector", []), ("insight:sector_report", [2026])
PEOPLE = {
    ("first", "administrator"): 200,
    ("first", "report reader"): 200,
    ("first", "publisher"): 403,
    ("first", "manager"): 403,
    ("first", "one of its people"): 403,
    ("large", "administrator"): 403,
    ("small", "report reader"): 403,
    ("second", "administrator"): 403,
    ("second", "report reader"): 403,
    ("first", "reader of all"): 200,
}
"""Of the ministry, of agencies under it, and of another ministry."""


@pytest.mark.parametrize("who", PEOPLE)
def test_the_area_is_for_its_ministry_and_for_readers_of_all(see, places, who):
    where, role = who
    person, expected = MAKERS[role](places[where]), PEOPLE[who]
    for name, more in OF_AREA:
        assert see(person, name, places["first"].slug, *more).status_code == expected


def test_an_agency_that_no_ministry_is_over_is_no_area(see, places):
    """Though it stands alone in the numbers, as if it were one."""
    alone = AgencyFactory(kind=Agency.Kind.OTHER, ministry=None)
    put(made("interest", FEBRUARY, alone, number=9, cuts=SAID))
    night(APRIL)
    for person in (administrator(alone), report_reader(alone)):
        assert see(person, "insight:sector", alone.slug).status_code == 403


def test_a_ministry_with_nobody_under_it_heads_no_area(see, places):
    alone = AgencyFactory(kind=Agency.Kind.MINISTRY, ministry=None)
    put(made("published", FEBRUARY, alone, number=9, cuts=SAID))
    put(made("published", date(2026, 5, 4), alone, number=9, cuts=SAID))
    night(date(2026, 7, 1))
    assert see(reader_of_all(), "insight:sector", alone.slug).status_code == 200, "it stands beside the areas"
    assert see(administrator(alone), "insight:sector", alone.slug).status_code == 403
    assert (
        "Se tallene for departementsområdet"
        not in see(administrator(alone), "insight:agency", alone.slug).content.decode()
    )


def test_who_may_not_read_it_does_not_learn_whether_there_are_numbers(see, places):
    person, empty = employee(places["large"]), AgencyFactory(kind=Agency.Kind.MINISTRY, ministry=None)
    for area in (places["first"], empty):
        assert see(person, "insight:sector", area.slug).status_code == 403
    assert see(reader_of_all(), "insight:sector", empty.slug).status_code == 404


def figures(page):
    return [figure for _area, inside in page.context["sections"] for figure, *_splits in inside]


def told(page):
    return figures(page), page.context["agencies"], [course for course, _chart in page.context["courses"]]


def test_nor_from_the_form_of_the_whole(see, places):
    for slug in (places["first"].slug, AgencyFactory().slug):
        answer = see(publisher(places["large"]), "insight:whole", omrade=slug)
        assert (answer.status_code, reverse("insight:sector", args=[slug]) in answer.url) == (302, True)


def test_the_ministry_reads_what_readers_of_all_read(see, places):
    mine, reader, slug = administrator(places["first"]), reader_of_all(), places["first"].slug
    for period in ("2026-1", "2026"):
        own, others = (see(person, "insight:sector", slug, periode=period) for person in (mine, reader))
        assert told(own) == told(others) and told(own)[1]
        own, others = (see(person, "insight:sector", slug, periode=period, fil="csv") for person in (mine, reader))
        assert own.content == others.content
    own, others = (see(person, "insight:sector_report", slug, 2026) for person in (mine, reader))
    assert own.context["blocks"] == others.context["blocks"]


def test_it_chooses_its_own_area_and_gets_no_other_beside_it(see, places):
    """Flows from one to another stand where they stand beside each other."""
    mine, reader, owner = administrator(places["first"]), reader_of_all(), portal_administrator()
    everywhere, below = ["first", "second"], report_reader(places["large"])
    for person, areas in ((mine, ["first"]), (reader, everywhere), (owner, everywhere), (below, [])):
        page = see(person, "insight:whole", periode="2026")
        cuts = {table.cut.code for figure in figures(page) for table in figure.tables}
        assert {area.pk for area in page.context["sectors"]} == {places[area].pk for area in areas}
        assert {"sector", "flow"} & cuts == ({"sector", "flow"} if areas == everywhere else set())
    page = see(mine, "insight:sector", places["first"].slug).content.decode()
    assert places["first"].name in page and places["second"].name not in page


def test_who_has_come_under_another_ministry_heads_its_area_no_more(see, places):
    Agency.objects.filter(pk=places["first"].pk).update(ministry=places["second"])
    for name, more in OF_AREA:
        assert see(administrator(places["first"]), name, places["first"].slug, *more).status_code == 403


def test_the_page_of_the_ministry_itself_leads_there(see, places):
    leads = "Se tallene for departementsområdet"
    page = see(administrator(places["first"]), "insight:agency", places["first"].slug).content.decode()
    assert leads in page and f"/tall/omrade/{places['first'].slug}/" in page
    for agency in (places["large"], AgencyFactory()):
        assert leads not in see(administrator(agency), "insight:agency", agency.slug).content.decode()

"""Who reads which figures, what does the page say when there is little to say, and what is in the files?"""

from datetime import date, datetime
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from home.insight.models import Fact, Released
from home.insight.telling import tell_readers
from portal.access.roles import PortalRole, Role
from portal.foundation.clock import OSLO
from portal.foundation.retention import KEPT
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, administrator, employee, holder, member, publisher
from tests.factories.vocabulary import ThemeFactory

from .night import APRIL, FEBRUARY, SAID, made, night, put

pytestmark = pytest.mark.usefixtures("portal_tree")


def reader():
    return holder(PortalRole.REPORT_READER)


def test_the_whole_and_the_areas_are_for_those_who_read_them(see, places):
    page = see(reader(), "insight:whole", periode="2026").content.decode()
    assert '<strong class="p-num">32</strong>' in page and places["first"].name in page
    assert places["first"].short not in see(publisher(), "insight:whole").content.decode()
    assert see(reader(), "insight:sector", places["first"].slug).status_code == 200
    for person in (administrator(places["large"]), publisher(places["large"]), employee()):
        assert see(person, "insight:sector", places["first"].slug).status_code == 403
    assert see(employee(), "insight:whole").status_code == 403


def test_the_form_leads_to_the_area_it_names(see, places):
    answer = see(reader(), "insight:whole", periode="2026-1", omrade=places["first"].slug)
    assert answer.url == reverse("insight:sector", args=[places["first"].slug]) + "?periode=2026-1"


def test_a_small_agency_is_told_of_in_its_area_and_not_by_name(see, places):
    page = see(reader(), "insight:sector", places["first"].slug, periode="2026").content.decode()
    assert '<strong class="p-num">23</strong>' in page
    assert page.count(f'<th scope="row">{places["large"].short}</th>') == 1, "its postings, and not its candidates"
    assert f'<th scope="row">{places["small"].short}</th>' not in page


def test_what_is_too_little_of_the_whole_is_said_to_be_so(see, places):
    page = see(reader(), "insight:whole", periode="2026").content.decode()
    assert '<strong class="p-num">Ikke vist</strong>' in page and '<strong class="p-num">2</strong>' not in page
    assert page.count("Vi viser ikke tall under fem") == 1, "why, once for all of them"


def test_a_quarter_that_is_not_shown_is_said_with_the_number_it_is_not_in(see, places):
    put(made("interest", date(2026, 5, 4), places["large"], number=2, cuts=SAID))
    night(date(2026, 7, 1))
    for name, args in (("insight:whole", []), ("insight:report", [2026])):
        page = see(reader(), name, *args, periode="2026").content.decode()
        assert page.count("Ett kvartal er ikke vist, og ikke med her.") == 2, "interest in spring, a no in winter"


def test_who_handles_candidates_sees_her_own_in_full_and_a_report_reader_does_not(see, places):
    large = places["large"]
    mine = see(publisher(large), "insight:agency", large.slug, periode="2026").content.decode()
    assert '<strong class="p-num">2</strong>' in mine and '<strong class="p-num">12</strong>' in mine
    read = see(member(large, Role.REPORT_READER), "insight:agency", large.slug, periode="2026").content.decode()
    assert '<strong class="p-num">2</strong>' not in read
    assert see(reader(), "insight:agency", large.slug).status_code == 403
    assert see(publisher(), "insight:agency", large.slug).status_code == 403


@pytest.mark.parametrize("asked", ["banan", "2026-9", "1814", "2026-1-1", "'; drop", "2026-"])
def test_an_odd_period_is_told_and_another_is_shown(see, places, asked):
    answer = see(reader(), "insight:whole", periode=asked)
    assert answer.status_code == 200 and "Vi fant ikke perioden du ba om" in answer.content.decode()


def test_nothing_yet_is_said_in_a_sentence(see, db):
    page = see(reader(), "insight:whole").content.decode()
    assert "Tallene er ikke regnet ut ennå" in page and "Tallene for alle kommer når et kvartal er over" in page
    agency = AgencyFactory()
    assert "natten etter at noe har skjedd" in see(publisher(agency), "insight:agency", agency.slug).content.decode()


def test_a_workbook_holds_the_numbers_and_what_they_mean(see, places):
    answer = see(reader(), "insight:whole", periode="2026", fil="xlsx")
    book = load_workbook(BytesIO(answer.content))
    numbers, meanings = (list(book[name].iter_rows(values_only=True)) for name in ("Tall", "Hva tallene betyr"))
    assert ("2026", "hele ordningen", "Interessemeldinger", None, None, 32, "interessemeldinger") in numbers
    assert meanings[0] == ("Tall", "Hva vi teller", "Forbehold")
    assert {row[2] for row in numbers[1:]} <= {row[0] for row in meanings}
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_no_cell_of_a_file_is_a_formula(see, db, kind):
    theme, agency = ThemeFactory(label_nb="=1+1"), AgencyFactory(name_nb="@SUM(A1)", short="-2")
    put(made("published", FEBRUARY, agency, number=9, cuts=SAID | {"theme": [theme.slug]}))
    night(APRIL)
    answer = see(publisher(agency), "insight:agency", agency.slug, periode="2026", fil=kind)
    if kind == "csv":
        assert "'=1+1" in answer.content.decode() and ";=1+1" not in answer.content.decode()
        return
    cells = [cell for row in load_workbook(BytesIO(answer.content))["Tall"].iter_rows() for cell in row]
    assert "'=1+1" in {cell.value for cell in cells} and not [cell for cell in cells if cell.data_type == "f"]


def test_the_report_of_a_year_says_what_the_page_says(see, places):
    report = see(reader(), "insight:report", 2026).content.decode()
    assert "32 interessemeldinger" in report and "Ikke vist" in report
    assert see(reader(), "insight:report", 1905).status_code == 404


def test_many_figures_are_read_in_as_many_questions(see, places, django_assert_max_num_queries):
    person = reader()
    see(person, "insight:whole")
    for _more in range(3):
        other = AgencyFactory()
        put(made("interest", date(2026, 5, 4), other, number=9, cuts=SAID))
    night(date(2026, 7, 1))
    with django_assert_max_num_queries(60):
        see(person, "insight:whole", periode="2026")


def test_an_agencys_readers_are_told_once_a_month_when_something_has_happened(places):
    own = member(places["large"], Role.REPORT_READER)
    member(AgencyFactory(), Role.REPORT_READER), publisher(places["large"])
    march = date(2026, 3, 4)
    assert tell_readers(march) == tell_readers(march) == 1
    message = Message.objects.get(kind="report_ready", person=own)
    assert message.context["address"] == f"{reverse('insight:agency', args=[places['large'].slug])}?periode=2026"
    assert tell_readers(date(2026, 4, 4)) == 0


def test_readers_of_the_whole_are_told_when_a_quarter_is_let_out(places):
    of_all = reader()
    assert tell_readers(date(2026, 3, 4)) == 0
    Released.objects.all().delete()
    assert tell_readers(date(2026, 4, 4)) == 0
    night(APRIL)
    assert tell_readers(date(2026, 4, 4)) == tell_readers(date(2026, 4, 20)) == 1
    message = Message.objects.get(kind="report_ready", person=of_all)
    assert (message.context["month"], message.context["place"]) == ("1. kvartal 2026", "hele ordningen")
    assert message.context["address"].endswith("?periode=2026")
    assert tell_readers(date(2026, 5, 4)) == 0


def test_the_whole_opens_on_the_newest_year_that_is_let_out(see, places):
    """Of the new year there is something, and none of it is for others yet."""
    put(made("interest", date(2027, 1, 4), places["large"], number=9, cuts=SAID))
    page = see(reader(), "insight:whole")
    assert page.context["period"].year == 2026


def test_facts_lose_their_day_and_then_go(places):
    assert KEPT["insight.days"].carry_out(datetime(2026, 6, 1, tzinfo=OSLO)) == 0
    assert KEPT["insight.days"].carry_out(datetime(2026, 9, 1, tzinfo=OSLO)) == Fact.objects.count()
    assert set(Fact.objects.values_list("day", flat=True)) == {date(2026, 2, 1)}
    assert KEPT["insight.facts"].carry_out(datetime(2036, 12, 31, tzinfo=OSLO)) == 0
    assert KEPT["insight.facts"].carry_out(datetime(2037, 1, 1, tzinfo=OSLO)) and not Fact.objects.exists()

"""Does the page of people work: for those who may, without scripts, with odd addresses, and quickly?"""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from listings.profiles.readings import readings_of
from portal.access.roles import PortalRole
from portal.foundation.clock import oslo_today
from tests.factories.agencies import employee, holder, portal_administrator, portal_editor, publisher
from tests.factories.search import findable_profile
from tests.factories.vocabulary import CompetenceFactory, CountyFactory

ADDRESS = "/finn/folk/"


@pytest.fixture
def visit(client, agency):
    client.force_login(publisher(agency))
    return lambda query="", **headers: client.get(f"{ADDRESS}?{query}", headers=headers)


def words(response):
    return " ".join(response.content.decode().split())


def shown(title, **facts):
    return findable_profile(employee(title=title), **facts)


def order_of(page, *titles):
    return sorted(titles, key=page.index)


def test_strangers_are_asked_to_sign_in_and_who_belongs_nowhere_is_told_no(client, db):
    assert client.get(ADDRESS).headers["Location"].startswith("/logg-inn/")
    client.force_login(portal_editor())
    assert client.get(ADDRESS).status_code == 403
    client.force_login(holder(PortalRole.FACILITATOR))
    assert client.get(ADDRESS).status_code == 200


def test_who_may_not_search_people_has_no_tab_for_them(client, portal_tree):
    assert "/finn/folk/" not in words(client.get("/finn/historier/"))
    client.force_login(portal_editor())
    assert "/finn/folk/" not in words(client.get("/finn/historier/"))
    client.force_login(employee())
    assert re.search(r'href="/finn/folk/\?q=x"[^>]*>Folk \(0\)', words(client.get("/finn/historier/?q=x")))


def test_a_hit_leads_to_the_profile_where_the_reading_is_told(visit, client):
    profile = shown("Arkivar", about="Jeg rydder.")
    page = words(visit())
    assert "får personen se at det var du som åpnet den, og når" in page
    assert readings_of(profile).count() == 0
    [address] = re.findall(r'<h3 [^>]*><a class="ds-link" href="([^"]+)"', page)
    assert client.get(address).status_code == 200
    assert readings_of(profile).count() == 1


def test_what_was_asked_for_is_marked_and_escaped(visit):
    shown("Arkivar", about="Jeg <b>rydder</b> i magasinet. Jeg er snar.")
    page = words(visit("q=magasinet"))
    assert "Jeg &lt;b&gt;rydder&lt;/b&gt; i <mark>magasinet</mark>." in page


def test_competences_add_up_or_not_and_at_which_level(visit):
    one, other = CompetenceFactory(slug="en"), CompetenceFactory(slug="to")
    shown("Begge", competences={one: 2, other: 4})
    shown("Bare en", competences={one: 4})
    assert "1 treff" in words(visit("kompetanse=en&kompetanse=to"))
    assert "2 treff" in words(visit("kompetanse=en&kompetanse=to&kompetanse-treff=minst-en"))
    page = words(visit("kompetanse=en&nivaa=3"))
    assert "1 treff" in page and "Bare en" in page


def test_she_is_free_in_the_months_that_her_time_meets(visit):
    first = oslo_today().replace(day=1) + timedelta(days=70)
    shown("Snart ledig", available_from=first, available_to=first + timedelta(days=90))
    assert "1 treff" in words(visit(f"ledig={first:%Y-%m}"))
    assert "Ingen treff" in words(visit(f"ledig={oslo_today():%Y-%m}"))
    assert "Ikke oppgitt" in words(visit())


def test_orders(visit):
    today, now = oslo_today(), timezone.now()
    shown("Uten dato", active_at=now - timedelta(days=3))
    shown("Ledig sist", available_from=today + timedelta(days=200), active_at=now)
    shown("Ledig snart", available_from=today + timedelta(days=2), active_at=now - timedelta(days=1))
    titles = ("Uten dato", "Ledig sist", "Ledig snart")
    assert order_of(words(visit("sort=ledig")), *titles) == ["Ledig snart", "Ledig sist", "Uten dato"]
    assert order_of(words(visit()), *titles) == ["Ledig sist", "Ledig snart", "Uten dato"]
    assert '<option value="ledig">Ledig først</option>' in words(visit())
    assert "Sist oppdatert" in words(visit())


def test_nothing_found_shows_ways_out(visit):
    CompetenceFactory(slug="en", label_nb="Enfag")
    shown("Arkivar")
    page = words(visit("q=arkivar&kompetanse=en"))
    assert "Fjern ett filter og få treff" in page and "gir 1 treff" in page
    assert "Se alle som viser profilen sin for deg" in page


@pytest.mark.parametrize(
    "query", ["sort=frist", "ledig=2020-01", "side=99", "nivaa=9", "q=%00", "q=kari@example.no", "kompetanse=%FF"]
)
def test_no_address_breaks_the_page(visit, query):
    shown("Arkivar")
    assert visit(query).status_code == 200


def test_no_copy_is_kept_and_htmx_gets_hits_and_counts(visit):
    shown("Arkivar", language="nn")
    response = visit("maalform=nn&q=", **{"HX-Request": "true"})
    page = words(response)
    assert response.headers["HX-Push-Url"] == "/finn/folk/?maalform=nn"
    assert "no-store" in response.headers["Cache-Control"]
    assert 'id="maalform-nn-count" hx-swap-oob="true">(1)<' in page and "<main" not in page


def test_who_was_hidden_behind_the_index_is_not_shown(visit):
    profile = shown("Hemmelig")
    type(profile).objects.filter(pk=profile.pk).update(visibility="hidden")
    assert "Hemmelig" not in words(visit())


def test_the_page_asks_no_more_for_many_than_for_few(visit, agency, django_assert_max_num_queries):
    known = {CompetenceFactory(slug="en"): 2, CompetenceFactory(slug="to"): 4}
    many = {"competences": known, "wants_to_learn": known, "regions_wanted": [CountyFactory()]}
    for _ in range(2):
        shown("Arkivar", **many)
    visit("q=arkivar")
    with CaptureQueriesContext(connection) as few:
        visit("q=arkivar&kompetanse=en&sort=ledig")
    number = len(few)
    for _ in range(15):
        shown("Arkivar", **many)
    visit("q=arkivar")
    with django_assert_max_num_queries(min(number, 40)):
        assert words(visit("q=arkivar&kompetanse=en&sort=ledig")).count("<h3 ") == 17


def test_the_status_page_knows_profiles(client, portal_tree):
    shown("Arkivar")
    client.force_login(portal_administrator())
    assert re.search(r"Profiler</th>\s*<td[^>]*>1<", words(client.get("/sok/status/")))

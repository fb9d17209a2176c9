"""Who sees which words were looked for in vain, and from how many times on?"""

from datetime import timedelta

import pytest

from portal.foundation.clock import oslo_today
from search.missed.models import MissedSearch
from tests.factories.agencies import administrator, portal_administrator, portal_editor, publisher

ADDRESS = "/finn/uten-treff/"


def sought(words, times, days=0, facets=""):
    MissedSearch.objects.create(words=words, times=times, day=oslo_today() - timedelta(days=days), facets=facets)


@pytest.fixture
def page(client, db):
    client.force_login(portal_editor())
    return lambda: " ".join(client.get(ADDRESS).content.decode().split())


def test_words_are_shown_from_the_third_time_on_the_most_sought_first(page):
    sought("to ganger", 2)
    sought("drone", 1, days=0)
    sought("drone", 2, days=40, facets="slag")
    sought("ubåt", 9)
    shown = page()
    assert "to ganger" not in shown
    assert shown.index("ubåt") < shown.index("drone")
    assert 'data-label="Ganger">3</td> <td class="p-num" data-label="Ganger uten filter">1</td>' in shown


def test_what_is_older_than_three_months_is_not_counted(page):
    sought("drone", 2, days=89)
    sought("drone", 5, days=90)
    assert "Ingen ord å vise" in page()


def test_the_way_from_a_word_to_the_list_of_words(page, client):
    sought("drone pilot", 3)
    assert 'href="/ordliste/kompetanser/ny/?ord=drone%20pilot"' in page()
    form = client.get("/ordliste/kompetanser/ny/?ord=drone%20pilot").content.decode()
    assert 'value="drone pilot"' in form


def test_editors_see_the_way_there_on_their_page(client, db):
    client.force_login(portal_administrator())
    assert ADDRESS not in client.get("/min-side/").content.decode()
    sought("drone", 3)
    assert "Folk har søkt på 1 ord uten å få treff" in " ".join(client.get("/min-side/").content.decode().split())


@pytest.mark.parametrize("who", [publisher, administrator])
def test_nobody_in_an_agency_sees_them(client, agency, who):
    client.force_login(who(agency))
    assert client.get(ADDRESS).status_code == 403

"""Who sees which words were looked for in vain, and from how many times on?"""

from datetime import timedelta

import pytest

from portal.foundation.clock import oslo_today
from search.missed.models import MissedSearch
from tests.factories.agencies import administrator, portal_administrator, portal_editor, publisher

ADDRESS = "/finn/uten-treff/"


def sought(words, *days):
    """Once on each of the days, which are so many days ago."""
    for day in days:
        row, _ = MissedSearch.objects.get_or_create(words=words, day=oslo_today() - timedelta(days=day))
        row.times += 1
        row.save()


@pytest.fixture
def page(client, db):
    client.force_login(portal_editor())
    return lambda: " ".join(client.get(ADDRESS).content.decode().split())


OFTEN = (0, 0, 1, 1, 40)


def test_words_are_shown_from_the_fifth_time_and_third_day_on_the_most_sought_first(page):
    sought("fire ganger", 0, 1, 2, 3)
    sought("to dager", 0, 0, 0, 1, 1, 1)
    sought("drone", 0, 0, 1, 40, 40)
    sought("ubåt", *OFTEN, 50)
    shown = page()
    assert "fire ganger" not in shown and "to dager" not in shown
    assert shown.index("ubåt") < shown.index("drone")
    assert 'data-label="Ganger">5</td>' in shown


def test_what_is_older_than_three_months_is_not_counted(page):
    sought("drone", 0, 1, 88, 89)
    sought("drone", *[90] * 5)
    assert "Ingen ord å vise" in page()


def test_the_way_from_a_word_to_the_list_of_words(page, client):
    sought("drone pilot", *OFTEN)
    assert 'href="/ordliste/kompetanser/ny/?ord=drone%20pilot"' in page()
    form = client.get("/ordliste/kompetanser/ny/?ord=drone%20pilot").content.decode()
    assert 'value="drone pilot"' in form


def test_editors_see_the_way_there_on_their_page(client, db):
    client.force_login(portal_administrator())
    assert ADDRESS not in client.get("/min-side/").content.decode()
    sought("drone", *OFTEN)
    assert "Folk har søkt på 1 ord uten å få treff" in " ".join(client.get("/min-side/").content.decode().split())


@pytest.mark.parametrize("who", [publisher, administrator])
def test_nobody_in_an_agency_sees_them(client, agency, who):
    client.force_login(who(agency))
    assert client.get(ADDRESS).status_code == 403

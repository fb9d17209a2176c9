"""Which searches are noted, and what is kept of them?"""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from portal.foundation.clock import oslo_today
from search.missed.models import MissedSearch
from tests.factories.search import findable_posting
from tests.retention import carry_out


def noted():
    return {row.words: row.times for row in MissedSearch.objects.all()}


@pytest.mark.usefixtures("lexicon")
def test_what_found_nothing_is_noted_as_lemmas_on_its_day(look):
    look("q=Dronepilotene+s%C3%B8kes")
    row = MissedSearch.objects.get()
    assert row.words.split()[-1] == "søke" and (row.times, row.day) == (1, oslo_today())


def test_nothing_in_a_row_leads_to_anybody():
    names = {field.name for field in MissedSearch._meta.get_fields()}
    assert names == {"id", "words", "day", "times"}


def test_the_same_words_within_an_hour_are_one_occasion(look, client, person):
    now = timezone.now()
    for minutes in (0, 5, 59, 61, 90):
        with time_machine.travel(now + timedelta(minutes=minutes), tick=False):
            client.force_login(person)
            look("q=xyzxyz&slag=need" if minutes == 5 else "q=XYZxyz")
    assert sum(noted().values()) == 2


@pytest.mark.parametrize(
    "query",
    [
        "q=",
        "slag=need",
        "q=xyz&side=2",
        "q=123456",
        "q=sak+12+34+56",
        "q=12.34.56",
        "q=tlf+22334455",
        "q=01017012345",
        "q=kari@example.no",
        "q=kari@etaten",
        "q=en+to+tre+fire+fem+seks",
        "q=" + "x" * 41,
        "q=%F0%9F%99%82",
    ],
)
def test_what_says_nothing_or_too_much_is_not_noted(look, query):
    assert look(query).status_code == 200
    assert noted() == {}


def test_what_found_something_is_not_noted(look, agency):
    findable_posting(agency, title="Droner")
    look("q=droner")
    assert noted() == {}


def test_a_browser_that_fetches_ahead_asks_for_nothing(look):
    look("q=xyz", **{"Sec-Purpose": "prefetch"})
    assert noted() == {}


def test_suggestions_and_counts_are_not_noted(look, client):
    client.get("/finn/forslag/?q=xyzxyz")
    assert noted() == {}


def test_where_a_filter_keeps_words_from_being_found_they_are_not_missed(look, agency):
    findable_posting(agency, title="Droner")
    look("q=droner&lonn=home")
    look("q=xyzxyz&slag=need")
    assert noted() == {}


def test_a_machine_does_not_fill_the_list(look, monkeypatch):
    monkeypatch.setattr("search.missed.models.MOST_A_DAY", 2)
    for words in ("xyzxyz", "abcabc", "defdef", "xyzxyz abcabc"):
        look(f"q={words}")
    MissedSearch.count("abcabc")
    assert noted() == {"xyzxyz": 1, "abcabc": 2}


def test_rows_are_deleted_when_they_are_shown_no_more(db):
    today = oslo_today()
    for days in (0, 89, 90, 91, 400):
        MissedSearch.objects.create(words="drone", day=today - timedelta(days=days), times=1)
    assert (carry_out("missed.searches"), carry_out("missed.searches")) == (2, 0)
    assert MissedSearch.objects.count() == 3

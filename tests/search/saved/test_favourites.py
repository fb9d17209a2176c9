"""Can a person mark postings, find them again, hear what happens to them, and compare them?"""

from datetime import timedelta

import pytest

from listings.postings import actions as postings
from listings.postings.choices import Audience
from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from portal.notifications.models import Mail, Message
from search.saved import actions
from search.saved.limits import MOST_FAVOURITES
from search.saved.models import Favourite
from search.saved.tending import tell_of_closing
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.queries import cost

from .conftest import words

pytestmark = pytest.mark.django_db
LIST, MARK, COMPARE = ("/min-side/favoritter/", "/min-side/favoritter/merk/", "/min-side/favoritter/sammenlign/")
HTMX = {"HX-Request": "true"}


@pytest.fixture
def boss(agency):
    return publisher(agency)


@pytest.fixture
def posting(agency, boss):
    return published_posting(agency, by=boss, title="Losen")


def told(person, kind):
    return list(Message.objects.filter(person=person, kind=kind))


def test_marked_once_found_again_and_taken_away(visit, posting, kari):
    came_back = visit.post(MARK, {"posting": posting.pk, "next": posting.url})
    visit.post(MARK, {"posting": posting.pk})
    assert came_back.url == posting.url and Favourite.objects.get().person == kari
    assert "Losen" in words(visit.get(LIST)) and "Merket" in words(visit.get(posting.url))
    visit.post(MARK, {"fjern": posting.pk})
    assert not Favourite.objects.exists()


def test_the_button_stands_on_cards_and_is_exchanged_by_htmx(visit, posting):
    assert f'id="mark-{posting.pk}"' in words(visit.get("/finn/"))
    answer = words(visit.post(MARK, {"posting": posting.pk}, headers=HTMX))
    assert f'hx-swap-oob="outerHTML:#mark-{posting.pk}"' in answer and "Lagt til i favorittene" in answer
    assert "Fjernet fra favorittene" in words(visit.post(MARK, {"fjern": posting.pk}, headers=HTMX))


@pytest.mark.parametrize("key", ["", "0", "9" * 40, "tull"])
def test_what_does_not_exist_is_not_marked(visit, portal_tree, key):
    assert visit.post(MARK, {"posting": key}).status_code == 404


def test_what_she_may_not_see_is_not_marked(visit, agency, boss):
    inner = published_posting(agency, by=boss, visibility=Audience.OWN)
    assert visit.post(MARK, {"posting": inner.pk}).status_code == 404


def test_at_the_limit_it_is_said_and_nothing_is_lost(visit, posting, kari, monkeypatch):
    monkeypatch.setattr("search.saved.actions.favourites.MOST_FAVOURITES", 0)
    assert "flere er det ikke plass til" in words(visit.post(MARK, {"posting": posting.pk}, headers=HTMX))
    assert MOST_FAVOURITES == 200 and not Favourite.objects.exists()


def test_what_is_withdrawn_says_no_more_than_that(visit, posting, boss, kari):
    actions.mark(posting=posting, by=kari)
    postings.withdraw(posting=posting, by=boss)
    page = words(visit.get(LIST))
    assert "Kartverket har trukket utlysningen" in page and "Losen" not in page
    [message] = told(kari, "favourite_gone")
    assert message.in_portal and not Mail.objects.filter(messages=message).exists()
    assert "er trukket" in words(visit.get("/min-side/varsler/"))


def test_what_she_may_see_no_longer_is_not_told(visit, posting, boss, kari):
    actions.mark(posting=posting, by=kari)
    PostingPage.objects.update(visibility=Audience.OWN)
    posting.refresh_from_db()
    postings.withdraw(posting=posting, by=boss)
    assert told(kari, "favourite_gone") == []
    assert "kan du ikke se lenger" in words(visit.get(LIST))


def test_a_near_deadline_is_told_once_to_those_who_have_not_answered(posting, kari):
    other = employee(AgencyFactory())
    for person in (kari, other):
        actions.mark(posting=posting, by=person)
    assert tell_of_closing() == 0
    PostingPage.objects.update(deadline=oslo_today() + timedelta(days=7))
    posting.refresh_from_db()
    sent_interest(posting, other)
    assert tell_of_closing() == tell_of_closing() == 1
    assert len(told(kari, "favourite_closes")) == 1 and told(other, "favourite_closes") == []


def test_three_stand_side_by_side_with_row_headers(visit, agency, boss):
    keys = [published_posting(agency, by=boss, title=f"Plass {n}", percentage=20 * n).pk for n in (1, 2, 3, 4)]
    page = words(visit.get(COMPARE, {"u": keys}))
    assert '<th role="rowheader" scope="row">Omfang</th>' in page and 'scope="col"><a' in page
    assert "Plass 3" in page and "Plass 4" not in page and "1 er utelatt" in page


@pytest.mark.parametrize("asked", [[], ["tull"], ["9" * 30], ["1"]])
def test_fewer_than_two_are_not_compared(visit, portal_tree, asked):
    assert "Velg to eller tre" in words(visit.get(COMPARE, {"u": asked}))


def test_what_she_may_not_see_is_not_compared(visit, agency, boss, posting):
    inner = published_posting(agency, by=boss, title="Bare for oss", visibility=Audience.OWN)
    assert "Bare for oss" not in words(visit.get(COMPARE, {"u": [posting.pk, inner.pk]}))


def test_the_list_costs_the_same_for_few_and_many(visit, agency, boss, kari):
    def mark(number):
        for _ in range(number):
            actions.mark(posting=published_posting(agency, by=boss), by=kari)

    mark(1)
    few = cost(visit, LIST)
    mark(4)
    assert cost(visit, LIST) == few

"""An agency becomes part of another: what others are asked goes on, what the two asked each other is over."""

import pytest

from listings.requests.models import Request
from listings.requests.status import Status
from tests.factories.agencies import publisher
from tests.factories.merging import merged, two_agencies
from tests.factories.requests import answered, asked, offer

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(db):
    return two_agencies()


def status_of(request):
    return Request.objects.get(pk=request.pk).status


def test_what_it_has_asked_others_is_asked_by_the_other(client, two):
    fyr, kyst = two
    request = asked(agency=fyr)
    there = publisher(kyst)
    merged(fyr, kyst)
    assert Request.objects.get().agency == kyst
    client.force_login(there)
    assert client.get(request.get_absolute_url()).status_code == 200


def test_what_it_was_asked_is_for_the_other_to_answer(two):
    fyr, kyst = two
    request = asked(offer(fyr))
    merged(fyr, kyst)
    assert Request.objects.with_facts().get(pk=request.pk).owner == kyst and status_of(request) == Status.WAITING


def test_what_the_two_asked_each_other_is_over(two):
    fyr, kyst = two
    waiting, talking = asked(offer(kyst), fyr), answered(asked(offer(fyr), kyst))
    merged(fyr, kyst)
    assert (status_of(waiting), status_of(talking)) == (Status.ENDED, Status.DROPPED)


def test_of_two_that_ask_for_the_same_the_others_stands(two):
    fyr, kyst = two
    posting = offer()
    first, second = asked(posting, fyr), asked(posting, kyst)
    merged(fyr, kyst)
    assert (status_of(first), status_of(second)) == (Status.ENDED, Status.WAITING)

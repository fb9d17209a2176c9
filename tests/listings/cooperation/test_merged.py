"""An agency becomes part of another: its cooperation agreements go on with that, but not two with the same."""

import pytest

from listings.agencies.actions import close_agency
from listings.agencies.merging import what_follows
from listings.cooperation.canonical import is_untouched
from listings.cooperation.status import Status
from portal.notifications.models import Message
from tests.factories import cooperation as make
from tests.factories.agencies import AgencyFactory, portal_administrator
from tests.factories.merging import merged, two_agencies

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(db):
    return two_agencies()


def test_it_goes_on_with_the_other_and_the_words_are_those_that_were_agreed_to(two):
    fyr, kyst = two
    held = make.holding(fyr, AgencyFactory())
    assert "1 samarbeidsavtale følger med." in what_follows(fyr, kyst)
    merged(fyr, kyst)
    held = make.fresh(held)
    assert held.proposer == kyst and held.status == Status.IN_FORCE
    assert all(is_untouched(held, held.current, one) for one in held.current.acceptances.all())


def test_of_two_with_the_same_agency_the_one_that_stands_has_stays(two):
    fyr, kyst = two
    third = AgencyFactory()
    going, staying = make.holding(fyr, third), make.holding(third, kyst)
    assert "1 samarbeidsavtale blir avsluttet." in what_follows(fyr, kyst)
    merged(fyr, kyst)
    assert [make.fresh(one).status for one in (going, staying)] == [Status.ENDED, Status.IN_FORCE]


def test_what_both_have_agreed_to_goes_before_what_is_only_written(two):
    fyr, kyst = two
    third = AgencyFactory()
    going, draft = make.holding(fyr, third), make.drafted(third, kyst)
    merged(fyr, kyst)
    held = make.fresh(going)
    assert held.status == Status.IN_FORCE and held.proposer == kyst and make.fresh(draft).status == Status.DROPPED


@pytest.mark.parametrize(("state", "after"), [(make.holding, Status.ENDED), (make.sent, Status.DROPPED)])
def test_what_the_two_had_between_them_is_over(two, state, after):
    fyr, kyst = two
    held = state(fyr, kyst)
    merged(fyr, kyst)
    held = make.fresh(held)
    assert held.status == after and (held.proposer, held.partner) == (fyr, kyst) and held.sent is None


@pytest.mark.parametrize(("state", "after"), [(make.holding, Status.ENDED), (make.sent, Status.DROPPED)])
def test_of_an_agency_that_is_closed_it_ends_and_the_other_is_told(two, state, after):
    fyr, kyst = two
    there = make.administrator_of(kyst)
    held = state(fyr, kyst)
    close_agency(agency=fyr, by=portal_administrator())
    assert make.fresh(held).status == after
    told = Message.objects.filter(kind="cooperation_moved", person=there).last()
    assert told.context["event"] == {Status.ENDED: "end", Status.DROPPED: "drop"}[after]

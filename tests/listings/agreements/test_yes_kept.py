"""Does the manager's yes stand for as long as an agreement rests on it, whatever becomes of what it was given to?"""

import pytest

from listings.agencies.actions import close_agency, end_membership, merge_agencies
from listings.agreements import actions
from listings.agreements.models import Agreement
from listings.agreements.rules.findings import findings
from listings.approvals.models import Approval
from listings.approvals.status import Ending, Status
from listings.postings.actions import withdraw
from portal.notifications.models import Message
from tests.factories.agencies import administrator, portal_administrator
from tests.factories.agreements import fresh, in_force, receiver, shared, signed_by, to_sign

pytestmark = pytest.mark.django_db


def posting_withdrawn(agreement):
    withdraw(posting=agreement.application.posting, by=receiver(agreement))


def place_ended(agreement):
    end_membership(membership=agreement.person.memberships.get(), by=administrator(agreement.sending))


HAPPENS = [(posting_withdrawn, Ending.POSTING), (place_ended, Ending.LEFT)]


def yes():
    return Approval.objects.get()


@pytest.mark.parametrize("make", [to_sign, in_force])
@pytest.mark.parametrize(("happens", "ending"), HAPPENS)
def test_it_stands_until_the_agreement_is_cancelled_and_ends_with_it(make, happens, ending):
    agreement = make()
    happens(agreement)
    assert yes().is_approved and not Message.objects.filter(kind="approval_off").exists()
    assert all(one.holds for one in findings(fresh(agreement), agreement.current.terms) if one.rule.code == "manager")
    actions.cancel_agreement(agreement=fresh(agreement), by=receiver(agreement), text="Det ble ikke noe av")
    assert (yes().status, yes().ending) == (Status.ENDED, ending)


def test_an_agreement_to_sign_comes_into_force_after_the_posting_is_withdrawn():
    agreement = to_sign()
    posting_withdrawn(agreement)
    for party in ("person", "sending", "receiving"):
        agreement = signed_by(agreement, party)
    assert agreement.status == "in_force"


@pytest.mark.parametrize(("happens", "ending"), HAPPENS)
def test_a_yes_that_nothing_rests_on_yet_ends_at_once(happens, ending):
    happens(shared())
    assert (yes().status, yes().ending) == (Status.ENDED, ending)


def test_it_outlives_an_agreement_that_comes_to_nothing_while_what_it_was_given_to_is_there():
    agreement = to_sign()
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Ny avtale kommer")
    assert yes().is_approved


@pytest.mark.parametrize(("make", "stands"), [(to_sign, False), (in_force, True)])
def test_with_an_agency_that_is_closed_it_goes_as_the_agreement_does(make, stands):
    close_agency(agency=make().receiving, by=portal_administrator())
    assert yes().is_approved is stands


@pytest.mark.parametrize(("make", "stands"), [(to_sign, False), (in_force, True)])
@pytest.mark.parametrize("is_turned", [False, True])
def test_with_agencies_that_become_one_too(make, stands, is_turned):
    agreement = make()
    both = [agreement.sending, agreement.receiving]
    source, target = both[::-1] if is_turned else both
    merge_agencies(source=source, target=target, by=portal_administrator())
    assert yes().is_approved is stands and Agreement.objects.filter(status="in_force").exists() is stands

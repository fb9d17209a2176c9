"""Does what she was told in the service of an agency stay behind when she leaves, and come along when it is merged?"""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from portal.access.models import User
from portal.access.roles import Role
from portal.notifications.delivery import deliver_waiting
from portal.notifications.digests import gather
from portal.notifications.models import Message
from portal.notifications.personal_data import told_to
from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.merging import merged, two_agencies
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
NAME = "Kandida Tvilsom"


@pytest.fixture
def agencies():
    return two_agencies()


@pytest.fixture
def marte(agencies):
    was, _other = agencies
    marte = publisher(was, name="Marte Lien")
    sent_interest(published_posting(was, by=marte), by=employee(name=NAME))
    return marte


def moved(person, to):
    Membership.objects.filter(user=person).update(status=MembershipStatus.ENDED)
    return publisher_too(person, to)


def publisher_too(person, agency):
    place = Membership.objects.create(user=person, agency=agency, status=MembershipStatus.ACTIVE)
    place.roles.create(role=Role.PUBLISHER)
    return User.objects.get(pk=person.pk)


def names_her(person):
    """In the list of notices, in the file she takes with her, and in the next gathered mail."""
    shown = NAME in str([message.context for message in Message.objects.of(person)])
    mail.outbox.clear()
    gather(timezone.now() + timedelta(days=8))
    deliver_waiting()
    mailed = any(NAME in letter.subject + letter.body for letter in mail.outbox)
    return shown, NAME in str(told_to(person)), mailed


def test_whoever_serves_the_agency_is_told(marte):
    assert names_her(marte) == (True, True, True)


def test_one_who_now_writes_for_another_no_longer_has_the_names_of_candidates(marte, agencies):
    assert names_her(moved(marte, agencies[1])) == (False, False, False)


def test_one_who_writes_for_both_has_them(marte, agencies):
    assert names_her(publisher_too(marte, agencies[1])) == (True, True, True)


def test_they_follow_into_the_agency_that_hers_becomes_part_of(marte, agencies):
    merged(*agencies)
    assert names_her(User.objects.get(pk=marte.pk)) == (True, True, True)

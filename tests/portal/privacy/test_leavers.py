"""Are those let go who are gone, also with something unfinished, and those kept who have not come yet?"""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone

from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from listings.applications.models import Application
from portal.notifications.models import Message
from portal.privacy.erasing import erase_account
from portal.privacy.keeping import keep
from tests.factories.agencies import employee
from tests.factories.applications import sent_interest

pytestmark = pytest.mark.django_db
User = get_user_model()


def long_ago(person):
    User.objects.filter(pk=person.pk).update(date_joined=timezone.now() - timedelta(days=500), last_login=None)
    return person


def failures():
    return [done.failure for done in keep() if done.failure]


def test_whoever_is_invited_and_has_not_come_stays():
    invited = long_ago(employee())
    Membership.objects.filter(user=invited).update(status=MembershipStatus.INVITED)
    nowhere = long_ago(User.objects.create_user("ingen@steder.no"))
    assert failures() == []
    assert list(User.objects.filter(pk__in=[invited.pk, nowhere.pk])) == [invited]


def test_nobody_is_told_of_what_the_calendar_does():
    long_ago(User.objects.create_user("ingen@steder.no"))
    keep()
    assert not Message.objects.filter(kind="account_erased").exists()


def test_who_has_left_with_interest_under_way_can_be_erased():
    application = sent_interest()
    Membership.objects.filter(user=application.person).update(status=MembershipStatus.ENDED)
    person = User.objects.get(pk=application.person_id)
    erase_account(person=person, by=person)
    assert not User.objects.filter(pk=application.person_id).exists() and not Application.objects.exists()

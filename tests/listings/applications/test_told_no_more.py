"""Does a letter or a notice that names a candidate reach nobody who has lost the right to see her meanwhile?"""

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from listings.agencies.actions import revoke_role
from listings.agencies.models import Membership, MembershipRole
from portal.access.roles import Role
from portal.notifications.delivery import deliver_waiting
from portal.notifications.digests import gather
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.factories.revoking import WAYS, at_home, keeper_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
LIST = reverse("notices:list")


def role_ended(place):
    revoke_role(membership=place, role=Role.PUBLISHER, by=keeper_of(place.agency))


ALL = WAYS | {"role_ended": role_ended}


@pytest.fixture
def place():
    place = publisher(AgencyFactory(short="DFØ")).memberships.get()
    at_home(place)
    return place


@pytest.fixture
def candidate(place):
    """The letter waits for the morning."""
    person = employee(name="Solfrid Lyngkollen")
    sent_interest(published_posting(place.agency, by=place.user), person)
    return person


def letters_to(address):
    mail.outbox.clear()
    gather(timezone.now() + timedelta(days=2))
    deliver_waiting()
    return [letter.body for letter in mail.outbox if letter.to == [address]]


def test_who_follows_her_up_is_told(client, place, candidate):
    client.force_login(place.user)
    assert "Solfrid Lyngkollen" in client.get(LIST).content.decode()
    [letter] = letters_to(place.user.email)
    assert "Solfrid Lyngkollen" in letter


@pytest.mark.parametrize("way", ALL)
def test_who_has_lost_access_is_not(client, place, candidate, way):
    client.force_login(place.user)
    address = place.user.email
    ALL[way](place)
    assert "Lyngkollen" not in "".join(letters_to(address))
    answer = client.get(LIST, follow=True).content.decode()
    assert "Lyngkollen" not in answer
    held = client.get(reverse("privacy:mine_table", args=["notifications.Message"]), follow=True)
    assert "Lyngkollen" not in held.content.decode()


def test_who_still_writes_for_another_agency_gets_no_letter_about_this_one(place, candidate):
    other = Membership.objects.create(user=place.user, agency=AgencyFactory())
    MembershipRole.objects.create(membership=other, role=Role.PUBLISHER)
    role_ended(place)
    assert "Lyngkollen" not in "".join(letters_to(place.user.email))
    assert Message.objects.filter(person=place.user, mail__state="stopped").exists()

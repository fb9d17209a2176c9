"""Those not chosen who agreed are shown at the agency's next posting; a no takes them away at once."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone

from listings.applications import actions
from listings.applications.models import Application, AskedAgain
from listings.applications.second_chance import KEPT
from listings.applications.status import Stage
from portal.notifications.listing import notices
from portal.notifications.models import Message
from tests.factories.agencies import employee, publisher
from tests.factories.applications import interest_in, sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def earlier(marte):
    posting = published_posting(marte.memberships.get().agency, by=marte, title="Kurs i fjor")
    return interest_in(Stage.NOT_SELECTED, posting, employee(name="Kari Moe"), ask_again=True)


@pytest.fixture
def posting(earlier, marte):
    return published_posting(earlier.posting.agency, by=marte, title="Kurs i år")


@pytest.fixture
def listed(client, posting):
    address = reverse("applications:second_chance", args=[posting.pk])
    return lambda: "Kari Moe" in client.get(address).content.decode()


def test_she_who_agreed_is_listed_and_the_table_leads_there(client, posting, listed):
    assert listed()
    shown = client.get(reverse("applications:candidates", args=[posting.pk])).content.decode()
    assert "Folk dere kan spørre igjen" in shown


def test_a_no_takes_her_away_at_once_and_a_yes_brings_her_back(client, earlier, marte, listed):
    change = reverse("applications:ask_again", args=[earlier.public_id])
    for answer, is_there in (("nei", False), ("ja", True)):
        client.force_login(earlier.person)
        client.post(change, {"svar": answer})
        client.force_login(marte)
        assert listed() is is_there


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage != Stage.NOT_SELECTED])
def test_only_those_not_chosen_are_there(earlier, listed, stage):
    Application.objects.update(status=stage)
    assert not listed()


def test_nobody_is_there_who_never_agreed_or_long_ago(earlier, listed):
    Application.objects.update(changed_at=timezone.now() - KEPT - timedelta(days=1))
    assert not listed()
    Application.objects.update(changed_at=timezone.now(), may_ask_again_at=None)
    assert not listed()


def test_who_has_answered_this_one_or_left_her_agency_is_not_there(earlier, posting, listed):
    sent_interest(posting, earlier.person)
    assert not listed()
    Application.objects.filter(posting=posting).delete()
    assert listed()
    earlier.person.memberships.update(status="ended")
    assert not listed()


def test_another_agency_has_no_part_in_it(client, earlier, posting):
    stranger = publisher()
    own = published_posting(stranger.memberships.get().agency, by=stranger)
    client.force_login(stranger)
    assert "Kari Moe" not in client.get(reverse("applications:second_chance", args=[own.pk])).content.decode()
    with pytest.raises(PermissionDenied):
        actions.ask_again(application=earlier, posting=posting, by=stranger)
    with pytest.raises(PermissionDenied):
        actions.let_ask_again(application=earlier, by=stranger, yes=True)


def test_she_is_asked_once_and_told_why(client, earlier, posting):
    address = reverse("applications:second_chance", args=[posting.pk])
    shown = client.post(address, {"sporr": earlier.pk}, follow=True).content.decode()
    assert "Kari Moe har fått beskjed" in shown and "Spurt" in shown
    again = client.post(address, {"sporr": earlier.pk}, follow=True).content.decode()
    assert "allerede spurt" in again and AskedAgain.objects.count() == 1
    [notice] = notices(Message.objects.filter(kind="asked_again"))
    assert "Kurs i år" in notice.words.subject and "Kurs i fjor" in notice.words.paragraphs[0]
    assert notice.words.url == reverse("applications:send", args=[posting.pk])


def test_who_has_said_no_meanwhile_is_not_asked(client, earlier, posting, marte):
    actions.let_ask_again(application=earlier, by=earlier.person, yes=False)
    with pytest.raises(ValidationError):
        actions.ask_again(application=earlier, posting=posting, by=marte)
    address = reverse("applications:second_chance", args=[posting.pk])
    for forged in (earlier.pk, "x", "9" * 30, ""):
        assert client.post(address, {"sporr": forged}).status_code == 302
    assert not Message.objects.filter(kind="asked_again").exists()


def test_it_is_asked_for_when_interest_is_sent(client, posting):
    person = employee(name="Nils Li")
    client.force_login(person)
    send = reverse("applications:send", args=[posting.pk])
    client.post(send, {"message": "Gjerne.", "ask_again": "on"})
    assert Application.objects.get(person=person).may_ask_again_at

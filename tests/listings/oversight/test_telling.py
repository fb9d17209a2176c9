"""Is the agency told when it is opened and when it is over, and is it kept no longer than promised?"""

import datetime

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from listings.agencies.actions import suspend_agency
from listings.oversight.actions import close_opening
from listings.oversight.models import Opening, Reading, Seen
from listings.oversight.telling import Told
from portal.access.roles import Role
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher
from tests.factories.applications import sent_interest
from tests.factories.oversight import WORDS, opened, read
from tests.factories.postings import published_posting
from tests.retention import carry_out

pytestmark = pytest.mark.django_db


def told(kind):
    return {message.person: message.context for message in Message.objects.filter(kind=kind)}


@pytest.fixture
def keeper(agency):
    publisher(agency), administrator(), employee(agency)
    return administrator(agency, language="nn")


def test_the_administrators_are_told_in_their_own_language(agency, owner, keeper, mailoutbox):
    opened(agency, owner)
    facts = told("agency_opened")
    assert set(facts) == {keeper}
    assert facts[keeper].items() >= {"by": "Tuva Eier", "slug": agency.slug, "agency": agency.name}.items()
    assert facts[keeper]["reason"] and facts[keeper]["until"]


def test_they_are_told_how_much_was_read_when_it_is_ended(agency, owner, keeper):
    opening = opened(agency, owner)
    application = sent_interest(published_posting(agency))
    for _ in range(2):
        read(application, by=owner)
    close_opening(opening=opening, by=portal_administrator())
    assert told("agency_opening_ended")[keeper]["number"] == 2


def test_they_are_told_when_the_time_is_out(agency, owner, keeper):
    opening = opened(agency, owner, days=1)
    with time_machine.travel(opening.until, tick=False):
        call_command("end_openings", verbosity=0)
        call_command("end_openings", verbosity=0)
    assert told("agency_opening_ended")[keeper]["number"] == 0
    assert Message.objects.filter(kind="agency_opening_ended").count() == 1


def test_they_are_told_while_the_agency_is_out(agency, owner, keeper, mailoutbox, django_capture_on_commit_callbacks):
    suspend_agency(agency=agency, by=owner)
    with django_capture_on_commit_callbacks(execute=True):
        opened(agency, owner)
    call_command("deliver_mail", verbosity=0)
    assert [mail.to for mail in mailoutbox if agency.name in mail.subject] == [[keeper.email]]


def test_who_has_left_meanwhile_is_not_mailed(agency, owner, keeper, mailoutbox):
    administrator(agency)
    opened(agency, owner)
    keeper.memberships.update(status="ended")
    call_command("deliver_mail", verbosity=0)
    assert keeper.email not in [address for mail in mailoutbox for address in mail.to]


def test_who_has_left_does_not_see_it_though_she_administers_another(agency, owner, keeper):
    opened(agency, owner)
    assert Message.objects.of(keeper).filter(kind="agency_opened").exists()
    keeper.memberships.update(status="ended")
    keeper.memberships.create(agency=AgencyFactory()).roles.create(role=Role.ADMINISTRATOR)
    assert not Message.objects.of(type(keeper).objects.get(pk=keeper.pk)).filter(kind="agency_opened").exists()


def test_without_an_administrator_the_other_portal_administrators_are_told(agency, owner, mailoutbox):
    publisher(agency)
    other, by = portal_administrator(), portal_administrator()
    close_opening(opening=opened(agency, owner), by=by)
    call_command("deliver_mail", verbosity=0)
    for kind in ("agency_opened_unkept", "agency_opening_ended_unkept"):
        assert set(told(kind)) == {other, by}
    assert {address for mail in mailoutbox for address in mail.to} == {other.email, by.email}
    assert Message.objects.of(other).count() == 2
    assert not told("agency_opened") and not told("agency_opening_ended")


def receipt_of(client, address, sent=None):
    return [str(message) for message in client.post(address, sent or {}, follow=True).context["messages"]]


def test_the_receipt_says_who_is_told(client, agency, owner):
    client.force_login(owner)
    start = reverse("oversight:open", args=[agency.slug])
    sent = {"reason": "complaint", "words": WORDS, "days": "1"}
    for add, said in (
        (lambda: None, Told.NOBODY),
        (portal_administrator, Told.OTHERS),
        (lambda: administrator(agency), Told.KEEPERS),
    ):
        add()
        assert str(said.label) in client.get(start).content.decode()
        assert str(said.label) in receipt_of(client, start, sent)[0]
        assert str(said.label) in receipt_of(client, Opening.objects.standing().get().get_absolute_url())[0]


def test_it_goes_a_year_after_it_ended_with_all_that_was_read(agency, owner):
    opening = opened(agency, owner, days=1)
    read(sent_interest(published_posting(agency)), by=owner)
    year = datetime.timedelta(days=365)
    assert carry_out("oversight.openings", now=opening.until + year - datetime.timedelta(hours=1)) == 0
    assert carry_out("oversight.openings", now=opening.until + year) == 1
    assert not Opening.objects.exists() and not Reading.objects.exists() and not Seen.objects.exists()


def test_nothing_is_due_while_it_is_young(agency, owner):
    opened(agency, owner)
    assert carry_out("oversight.openings", now=timezone.now()) == 0

"""How long does a link lead to the question, and how long is it kept in what the portal has told?"""

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from listings.agencies.models import Agency
from listings.approvals import actions
from listings.approvals.models import Approval
from listings.approvals.reminding import tend
from portal.notifications.listing import notices
from portal.notifications.models import Mail, Message
from tests.factories.approvals import asked, fresh, token_of

pytestmark = pytest.mark.django_db
LINK = "/godkjenning/lenke/"


def links_kept():
    return Message.objects.filter(context__address__startswith=LINK).count()


def test_the_button_leads_to_the_signed_in_page_when_the_mail_is_sent(waiting, kari, client):
    tend()
    assert links_kept() == 1
    Mail.objects.update(state="sent")
    tend()
    answer = reverse("approvals:asked", args=[waiting.public_id])
    assert links_kept() == 0 and notices(Message.objects.of(kari))[0].words.url == answer
    client.force_login(kari)
    assert client.get(answer).status_code == 200


def test_one_that_could_not_be_sent_is_kept_no_longer_than_the_time_lasts(waiting):
    Mail.objects.update(state="failed")
    tend(now=timezone.now() + timedelta(days=13))
    assert links_kept() > 0
    tend(now=timezone.now() + timedelta(days=15))
    assert links_kept() == 0


OVER = {
    "declined": lambda row, ingrid, kari: actions.decline(approval=row, by=kari, reason="timing"),
    "forwarded": lambda row, ingrid, kari: actions.forward(approval=row, by=kari, address="per@annet.no"),
    "withdrawn": lambda row, ingrid, kari: actions.withdraw(approval=row, by=ingrid),
    "expired": lambda row, ingrid, kari: actions.expire(now=timezone.now() + timedelta(days=15)),
    "ended": lambda row, ingrid, kari: actions.end(rows=Approval.objects.all(), ending="posting"),
}


@pytest.mark.parametrize("way", OVER)
def test_what_is_answered_or_over_keeps_no_link_that_asked(waiting, ingrid, kari, way):
    OVER[way](waiting, ingrid, kari)
    told = Message.objects.get(kind="approval_asked", person=kari)
    assert not told.context["address"].startswith(LINK) and fresh(waiting).status == way


def test_another_question_keeps_its_link(waiting, ingrid, kari):
    other = asked(None, ingrid, address=kari.email)
    actions.withdraw(approval=waiting, by=ingrid)
    assert Message.objects.get(context__address__startswith=LINK).context["id"] == str(other.public_id)


def test_the_receipt_leads_there_and_no_subject_names_the_person(
    waiting, ingrid, kari, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        actions.question(approval=waiting, by=kari, text="Når?")
        actions.reply(approval=waiting, by=ingrid, text="I mars")
        actions.approve(approval=waiting, by=kari)
        actions.withdraw(approval=waiting, by=ingrid)
    letters = [letter for letter in mail.outbox if letter.to == [kari.email]]
    assert letters and not any("Ingrid" in letter.subject for letter in letters)
    assert all("Ingrid Solheim" in letter.body for letter in letters)


def opened(client, row):
    response = client.get(reverse("approvals:link", args=[token_of(row)]))
    return response.status_code, "Ingrid" in response.content.decode()


def test_after_the_manager_has_left_the_link_to_her_yes_shows_nothing(client, waiting, kari):
    actions.approve(approval=waiting, by=kari)
    assert opened(client, waiting) == (200, True)
    kari.memberships.update(status="ended")
    assert opened(client, waiting) == (410, False)


@pytest.mark.parametrize("out", ["agency", "host"])
def test_while_an_agency_is_out_the_link_shows_nothing_and_then_again(client, waiting, out):
    agency = Agency.objects.filter(pk=waiting.agency_id if out == "agency" else waiting.posting.agency_id)
    agency.update(status="suspended")
    assert opened(client, waiting) == (410, False)
    step = reverse("approvals:link_step", args=[token_of(waiting), "ja"])
    assert client.post(step, {"kode": "1"}).status_code == 410 and mail.outbox == []
    agency.update(status="active")
    assert opened(client, waiting) == (200, True)


def test_a_link_from_before_the_address_was_confirmed_leads_nowhere(client, posting, ingrid, hanne):
    made = asked(posting, ingrid, address="leder@tilsyn.no")
    before = reverse("approvals:link", args=[token_of(made)])
    actions.confirm(approval=made, by=hanne)
    assert client.get(before).status_code == 410 and opened(client, made) == (200, True)

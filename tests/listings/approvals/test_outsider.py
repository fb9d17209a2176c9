"""Is a manager without an account asked, reminded and told off by mail alone, and does what she answers count?"""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from listings.agencies.actions import close_agency
from listings.approvals import actions
from listings.approvals.models import Approval, ApprovalLink
from listings.approvals.personal_data import questions_of
from listings.approvals.status import Status
from portal.notifications.models import Message
from portal.privacy.erasing import erase_account
from tests.factories.agencies import AgencyFactory, employee, portal_administrator
from tests.factories.approvals import asked, fresh, token_of, words

from .conftest import code_in_mail

pytestmark = pytest.mark.django_db
ADDRESS = "leder@tilsyn.no"


@pytest.fixture
def at_leader(posting, ingrid, hanne):
    """Asked at an address no account has, and confirmed."""
    made = asked(posting, ingrid, address=ADDRESS)
    actions.confirm(approval=made, by=hanne)
    return fresh(made)


def told_to_leader():
    return list(Message.objects.filter(address=ADDRESS, person=None).order_by("pk").values_list("kind", flat=True))


def test_from_the_question_over_the_confirmed_address_and_the_mail_to_the_yes(
    client, posting, ingrid, hanne, django_capture_on_commit_callbacks
):
    client.force_login(ingrid)
    client.post(reverse("approvals:ask", args=[posting.pk]), {"send": "1", **words(ADDRESS)})
    made = Approval.objects.get()
    assert made.status == Status.CONFIRMING and told_to_leader() == []
    client.force_login(hanne)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("approvals:approver", args=[made.public_id]), {"svar": "ja"})
    letter = next(letter for letter in mail.outbox if letter.to == [ADDRESS])
    client.logout()
    link = re.search(r"/godkjenning/lenke/\S+/", letter.body).group()
    assert "Ingrid Solheim ønsker å hospitere" in client.get(link).content.decode()
    confirm = client.post(link, {"svar": "ja"}).url
    client.post(confirm, {"seen": "asked", "code": code_in_mail()})
    assert fresh(made).is_approved and told_to_leader() == ["approval_asked", "approval_receipt"]


def test_she_is_reminded_and_told_when_it_is_withdrawn(at_leader, ingrid):
    actions.remind(now=timezone.now() + timedelta(days=4, hours=1))
    actions.withdraw(approval=at_leader, by=ingrid)
    assert told_to_leader() == ["approval_asked", "approval_asked", "approval_off"]
    assert Message.objects.filter(address=ADDRESS, context__how="again").exists()


def test_she_is_asked_in_place_of_a_colleague(waiting, kari, hanne):
    deputy = actions.forward(approval=waiting, by=kari, address=ADDRESS, name="Leder")
    actions.confirm(approval=deputy, by=hanne)
    assert Message.objects.get(address=ADDRESS).context["how"] == "passed_on"


@pytest.mark.parametrize("how", ["waits", "refused", "withdrawn", "late"])
def test_what_was_never_sent_is_read_by_nobody_at_the_address(client, posting, ingrid, hanne, how):
    """Not even where somebody with an account in another agency has it."""
    made, stranger = asked(posting, ingrid, address=ADDRESS), employee(AgencyFactory(), email=ADDRESS)
    if how == "refused":
        actions.refuse(approval=made, by=hanne)
    elif how == "withdrawn":
        actions.withdraw(approval=made, by=ingrid)
    elif how == "late":
        actions.expire(now=made.expires_at)
    client.force_login(stranger)
    assert "Ingrid" not in client.get(reverse("approvals:list")).content.decode()
    for name, more in (("asked", []), ("asked_step", ["nei"])):
        assert client.get(reverse(f"approvals:{name}", args=[made.public_id, *more])).status_code == 404
    assert questions_of(stranger) == []


def test_when_the_agency_is_closed_she_is_told_and_her_link_leads_nowhere(client, at_leader):
    link = reverse("approvals:link", args=[token_of(at_leader)])
    assert client.get(link).status_code == 200
    close_agency(agency=at_leader.agency, by=portal_administrator())
    assert (fresh(at_leader).status, fresh(at_leader).ending) == (Status.ENDED, "agency")
    assert told_to_leader() == ["approval_asked", "approval_off"] and not ApprovalLink.objects.exists()
    response = client.get(link)
    assert response.status_code == 410 and "Ingrid" not in response.content.decode()


def test_with_the_persons_account_all_she_was_sent_goes(at_leader, ingrid):
    erase_account(person=ingrid, by=ingrid)
    assert not Approval.objects.exists() and told_to_leader() == []


def test_who_gets_an_account_later_and_erases_it_is_forgotten_here_too(at_leader, home):
    leader = employee(home, name="Leder", email=ADDRESS)
    erase_account(person=leader, by=leader)
    assert (fresh(at_leader).status, fresh(at_leader).address) == (Status.ENDED, "")
    assert "approval_asked" not in told_to_leader()


def test_administrators_are_told_in_their_agencys_service(posting, ingrid, hanne, home):
    asked(posting, ingrid, address=ADDRESS)
    assert Message.objects.get(kind="approval_to_confirm", person=hanne).agency == home.public_id

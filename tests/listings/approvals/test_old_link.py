"""What does a link tell whose time is over, while a yes may still be taken back?"""

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from listings.approvals import actions
from listings.approvals.models import Approval
from listings.approvals.status import Status
from tests.factories.approvals import fresh, token_of

from .conftest import code_in_mail

pytestmark = pytest.mark.django_db


def text_of(response):
    return response.content.decode()


@pytest.fixture
def old_yes(client, waiting):
    """The manager said yes; the mail with the link has been sent on, and its time has gone."""
    actions.approve(approval=waiting, by=waiting.approver, text="Bra for oss.")
    Approval.objects.filter(pk=waiting.pk).update(expires_at=timezone.now() - timedelta(minutes=1))
    return reverse("approvals:link", args=[token_of(waiting)])


@pytest.mark.parametrize("step", ["", "nei/"])
def test_a_link_whose_time_is_over_tells_nothing_before_the_mailbox_is_shown(client, waiting, old_yes, step):
    before = len(mail.outbox)
    shown = text_of(client.get(old_yes + step))
    assert "k…@tilsyn.no" in shown and len(mail.outbox) == before
    posted = text_of(client.post(old_yes + step, {"seen": "approved", "reason": "timing", "text": "Likevel ikke"}))
    assert "Likevel ikke" in posted and fresh(waiting).is_approved
    for page in (shown, posted):
        assert not any(word in page for word in ("Ingrid", waiting.title, waiting.message, "Bra for oss."))


def test_with_the_code_she_may_still_take_the_yes_back(client, waiting, old_yes):
    client.post(old_yes, {"kode": "1"})
    code = code_in_mail()
    wrong = text_of(client.post(old_yes, {"code": "000000" if code != "000000" else "111111"}))
    assert "Koden stemmer ikke" in wrong and "Ingrid" not in wrong
    shown = text_of(client.post(old_yes, {"code": code}, follow=True))
    assert "Ingrid" in shown and "Endre svaret til nei" in shown
    client.post(f"{old_yes}nei/", {"seen": "approved", "reason": "timing"})
    assert fresh(waiting).status == Status.DECLINED


def test_with_too_many_codes_it_says_so(client, old_yes):
    pages = [text_of(client.post(old_yes, {"kode": "1"})) for _time in range(12)]
    assert "for mange" in pages[-1] and "Ingrid" not in pages[-1]


def test_another_who_is_signed_in_is_told_whom_the_old_link_is_for(client, old_yes, per):
    client.force_login(per)
    before = len(mail.outbox)
    for shown in (text_of(client.get(old_yes)), text_of(client.post(old_yes, {"kode": "1"}))):
        assert "k…@tilsyn.no" in shown and "Ingrid" not in shown and "annen adresse" in shown
    assert len(mail.outbox) == before

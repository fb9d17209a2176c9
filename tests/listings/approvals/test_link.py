"""What does the link in the mail do: for the manager, for whoever it was forwarded to, for machines, and too late?"""

from datetime import timedelta

import pytest
from django.core import mail, signing
from django.urls import reverse
from django.utils import timezone

from listings.approvals import actions
from listings.approvals.models import Approval, ApprovalLink
from listings.approvals.status import Status
from listings.approvals.tokens import SALT
from portal.privacy.models import AuditEntry
from tests.factories.approvals import fresh, token_of

from .conftest import code_in_mail

pytestmark = pytest.mark.django_db


@pytest.fixture
def link(waiting):
    return reverse("approvals:link", args=[token_of(waiting)])


def text_of(response):
    return response.content.decode()


def answer(client, link, step="ja", **words):
    """From the page, over the code, to the end."""
    confirm = client.post(link, {"svar": step}).url
    code = {"code": code_in_mail()} if not client.session.get("_auth_user_id") else {}
    return client.post(confirm, {"seen": "asked", **code, **words}, follow=True)


def test_the_page_shows_what_it_is_about_and_whom_it_is_for(client, waiting, link):
    shown = text_of(client.get(link))
    for word in ("Ingrid Solheim ønsker å hospitere i", "100 %", "6 måneder", "k…@tilsyn.no", waiting.message):
        assert word in shown
    assert "Ingrid er borte i 6 måneder" in shown and "kari@tilsyn.no" not in shown


def test_it_is_kept_nowhere_on_the_way(client, link):
    response = client.get(link)
    assert "no-store" in response["Cache-Control"] and response["X-Robots-Tag"] == "noindex"
    assert response["Referrer-Policy"] == "same-origin"


def test_one_click_and_one_confirmation_with_the_code_answers(client, waiting, link):
    shown = text_of(answer(client, link, text="Bra for oss."))
    assert "Du har sagt ja. Ingrid får beskjed." in shown and "Svaret er ja" in shown
    change = fresh(waiting).history.get(event="approve")
    assert (change.by, change.text) == (waiting.approver, "Bra for oss.")
    assert AuditEntry.objects.get(event="approval.approve").facts["signed_in"] is False


def test_who_is_signed_in_with_the_address_needs_no_code(client, waiting, link, kari):
    client.force_login(kari)
    answer(client, link)
    assert fresh(waiting).is_approved and not any("Koden" in letter.subject for letter in mail.outbox)
    assert AuditEntry.objects.get(event="approval.approve").facts["signed_in"] is True


@pytest.mark.parametrize("step", ["", "ja/", "nei/", "videre/", "sporsmal/"])
@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_opening_it_answers_nothing_and_sends_nothing(client, waiting, link, method, step):
    before = len(mail.outbox)
    getattr(client, method)(link + step, headers={"sec-purpose": "prefetch"})
    assert fresh(waiting).status == Status.ASKED and len(mail.outbox) == before


def test_the_choice_alone_answers_nothing(client, waiting, link):
    client.post(link, {"svar": "ja"})
    client.post(link, {})
    client.post(link, {"svar": "alt"})
    assert fresh(waiting).status == Status.ASKED


def test_whoever_it_was_forwarded_to_cannot_answer_without_the_mailbox(client, waiting, link):
    """Neither with a guess, nor with a code that was sent to another."""
    confirm = client.post(link, {"svar": "ja"}).url
    right = code_in_mail()
    wrong = "000000" if right != "000000" else "111111"
    shown = text_of(client.post(confirm, {"seen": "asked", "code": wrong, "text": "Det går fint"}))
    assert "Koden stemmer ikke" in shown and "Det går fint" in shown
    client.session.flush()
    client.cookies.clear()
    client.post(confirm, {"seen": "asked", "code": right})
    assert fresh(waiting).status == Status.ASKED


@pytest.mark.parametrize("who", ["per", "ingrid"])
def test_somebody_else_who_is_signed_in_is_told_whom_it_is_for(client, waiting, link, who, request):
    client.force_login(request.getfixturevalue(who))
    shown = text_of(client.get(link))
    assert "Spørsmålet er til k…@tilsyn.no" in shown and 'name="svar"' not in shown
    before = len(mail.outbox)
    for address in (link, f"{link}ja/"):
        client.post(address, {"svar": "ja", "seen": "asked", "kode": "1"})
    assert fresh(waiting).status == Status.ASKED and len(mail.outbox) == before


def test_a_code_is_tried_a_few_times_only(client, waiting, link):
    confirm = client.post(link, {"svar": "ja"}).url
    for _try in range(3):
        client.post(confirm, {"seen": "asked", "code": "12345x"})
    shown = text_of(client.post(confirm, {"seen": "asked", "code": code_in_mail()}))
    assert "for mange forsøk" in shown and fresh(waiting).status == Status.ASKED


def test_a_new_code_keeps_what_was_written_and_ends_the_old(client, waiting, link):
    confirm = client.post(link, {"svar": "nei"}).url
    first = code_in_mail()
    shown = text_of(client.post(confirm, {"kode": "1", "reason": "timing", "text": "Fra januar"}))
    assert "Fra januar" in shown and code_in_mail() != first
    assert "Koden stemmer ikke" in text_of(client.post(confirm, {"code": first, "reason": "timing"}))


def test_a_used_link_shows_the_answer_and_how_to_change_it(client, waiting, link):
    answer(client, link)
    shown = text_of(client.get(link))
    assert "Svaret er ja" in shown and "Endre svaret til nei" in shown and "Ja, gå videre" not in shown
    assert client.get(f"{link}ja/").url == link
    confirm = client.post(link, {"svar": "nei"}).url
    client.post(confirm, {"seen": "approved", "reason": "timing"})
    assert fresh(waiting).status == Status.DECLINED


def test_the_first_answer_counts_and_the_second_is_told(client, waiting, link, kari):
    client.force_login(kari)
    confirm = client.post(link, {"svar": "nei"}).url
    actions.approve(approval=waiting, by=kari)
    shown = text_of(client.post(confirm, {"seen": "asked", "reason": "timing"}, follow=True))
    assert "Noen kan ha endret saken" in shown and "Svaret er ja" in shown and fresh(waiting).is_approved


def late(waiting):
    Approval.objects.filter(pk=waiting.pk).update(expires_at=timezone.now() - timedelta(minutes=1))


def test_an_expired_link_tells_nothing_also_before_the_calendar_has_been(client, waiting, link):
    confirm = client.post(link, {"svar": "ja"}).url
    code = code_in_mail()
    late(waiting)
    for response in (client.get(link), client.post(confirm, {"seen": "asked", "code": code})):
        assert response.status_code == 410 and "Ingrid" not in text_of(response)
    actions.expire()
    assert client.get(link).status_code == 410 and fresh(waiting).status == Status.EXPIRED


FORGED = {
    "no token": lambda: "x",
    "its shape": lambda: "a:b:c",
    "another's": lambda: signing.dumps("x"),
    "of none": lambda: signing.dumps("x", salt=SALT),
    "a list": lambda: signing.dumps([1], salt=SALT),
}


@pytest.mark.parametrize("how", FORGED)
def test_a_forged_link_leads_nowhere(client, waiting, how):
    response = client.get(reverse("approvals:link", args=[FORGED[how]()]))
    assert response.status_code == 410 and "Ingrid" not in text_of(response)


def test_the_link_itself_is_not_kept_with_the_question(waiting):
    token = token_of(waiting)
    secret = signing.loads(token, salt=SALT)
    kept = set(ApprovalLink.objects.values_list("digest", flat=True))
    assert secret not in kept and token not in kept and all(len(digest) == 64 for digest in kept)


def test_in_another_language(client, waiting, link):
    client.cookies["django_language"] = "nn"
    assert client.get(link).status_code == 200
    client.cookies["django_language"] = "en"
    answer(client, link)
    assert fresh(waiting).is_approved


def test_after_the_person_or_the_manager_is_gone(client, waiting, link, kari):
    kari.memberships.update(status="ended")
    for response in (client.get(link), client.post(link, {"svar": "ja"}), client.post(f"{link}ja/", {"kode": "1"})):
        assert response.status_code == 410 and "Ingrid" not in text_of(response)
    assert fresh(waiting).status == Status.ASKED and mail.outbox == []
    Approval.objects.all().delete()
    assert client.get(link).status_code == 410

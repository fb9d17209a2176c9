"""Does what somebody has written stay on the page, with the reason beside it, whenever it is refused?"""

import pytest
import time_machine
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from listings.agencies.models import Agency
from listings.approvals import actions, standing
from listings.approvals.limits import CODE_LASTS, MOST_QUESTIONS
from listings.approvals.models import Approval
from tests.factories.approvals import approved, asked, fresh, token_of, words

from .conftest import code_in_mail

pytestmark = pytest.mark.django_db
MINE = "Vi trenger alle i mars."
CHANGED = "Noen kan ha endret saken"
WRITTEN = {
    "ja": {"text": MINE},
    "nei": {"text": MINE, "reason": "timing"},
    "sporsmal": {"text": MINE},
    "videre": {"name": MINE, "address": "per@tilsyn.no"},
}


@pytest.fixture
def link(waiting):
    return reverse("approvals:link", args=[token_of(waiting)])


@pytest.fixture(params=["link", "account"])
def way(request, client, waiting, link, kari):
    """`way("ja")`: the page of a step, with the mailbox proved or by her who is signed in."""
    if request.param == "account":
        client.force_login(kari)
        return lambda step: reverse("approvals:asked_step", args=[waiting.public_id, step])
    client.post(link, {"svar": "ja"})
    client.post(f"{link}ja/", {"code": code_in_mail(), "seen": "as it never stood"})
    return lambda step: f"{link}{step}/"


def assert_kept(response, *told):
    shown = response.content.decode()
    assert response.status_code == 200 and MINE in shown and "Feil:" in shown
    assert all(word in shown for word in told), shown
    return shown


@pytest.mark.parametrize("step", WRITTEN)
def test_when_it_has_ended_meanwhile(client, waiting, way, step, ingrid):
    actions.withdraw(approval=waiting, by=ingrid)
    shown = assert_kept(client.post(way(step), {"seen": "asked", **WRITTEN[step]}), CHANGED, "gjelder ikke lenger")
    assert "Bekreft ja" not in shown and 'type="submit" name="kode"' not in shown


@pytest.mark.parametrize("step", ["nei", "ja"])
def test_when_another_answer_was_given_meanwhile_she_sees_it_before_she_changes_it(client, waiting, way, step, kari):
    actions.approve(approval=waiting, by=kari)
    shown = assert_kept(client.post(way(step), {"seen": "asked", **WRITTEN[step]}), CHANGED, "Svaret er ja")
    assert ("Bekreft nei" in shown) is (step == "nei") and fresh(waiting).is_approved


def test_a_mistake_of_her_own_does_not_hide_that_it_was_changed(client, waiting, way, kari):
    actions.approve(approval=waiting, by=kari)
    shown = assert_kept(client.post(way("nei"), {"seen": "asked", "text": MINE}), "Velg en grunn")
    assert 'name="seen" value="asked"' in shown


def test_when_something_rests_on_the_yes(client, waiting, way, kari, monkeypatch):
    actions.approve(approval=waiting, by=kari)
    monkeypatch.setattr(standing, "_bindings", [lambda approval: "Avtalen er signert."])
    assert_kept(client.post(way("nei"), {"seen": "approved", **WRITTEN["nei"]}), "Avtalen er signert.")


def test_a_yes_that_something_rests_on_is_shown_without_a_way_to_change_it(client, waiting, link, kari, monkeypatch):
    actions.approve(approval=waiting, by=kari)
    monkeypatch.setattr(standing, "_bindings", [lambda approval: "Avtalen er signert."])
    shown = client.get(link).content.decode()
    assert "Avtalen er signert." in shown and "Endre svaret" not in shown


def test_who_is_asked_anew_is_led_to_the_new_question(client, waiting, link, kari, ingrid):
    actions.decline(approval=waiting, by=kari, reason="timing")
    newer = asked(waiting.posting, ingrid, address=kari.email)
    led = reverse("approvals:asked", args=[newer.public_id])
    shown = client.get(link).content.decode()
    assert "Du er spurt på nytt" in shown and led not in shown and "En annen er spurt" not in shown
    client.force_login(kari)
    assert led in client.get(link).content.decode()


def test_when_she_has_asked_as_often_as_she_can(client, waiting, way, kari, ingrid):
    for _number in range(MOST_QUESTIONS):
        actions.question(approval=fresh(waiting), by=kari, text="Når?")
        actions.reply(approval=fresh(waiting), by=ingrid, text="I mars")
    assert_kept(client.post(way("sporsmal"), {"seen": "asked", "text": MINE}), "Du har spurt så mange ganger")


@pytest.mark.parametrize("address", ["kari@tilsyn.no", "ingrid@tilsyn.no", "per"])
def test_a_deputy_who_cannot_be_asked(client, waiting, way, address):
    shown = assert_kept(client.post(way("videre"), {"seen": "asked", "name": MINE, "address": address}))
    assert 'id="id_address_error"' in shown and f'value="{address}"' in shown


def test_when_the_right_code_comes_with_something_that_is_refused(client, waiting, link, kari, ingrid):
    """She is not asked for the code once more: it is used."""
    client.post(link, {"svar": "sporsmal"})
    for _number in range(MOST_QUESTIONS):
        actions.question(approval=fresh(waiting), by=kari, text="Når?")
        actions.reply(approval=fresh(waiting), by=ingrid, text="I mars")
    said = {"seen": "asked", "text": MINE, "code": code_in_mail()}
    shown = assert_kept(client.post(f"{link}sporsmal/", said), "Du har spurt så mange ganger")
    assert 'name="code"' not in shown


def test_when_no_more_codes_are_sent(client, waiting, link):
    """Neither in the browser that has one, nor in another."""
    for _number in range(9):
        client.post(f"{link}nei/", {"kode": "1"})
    sent = len(mail.outbox)
    for is_another in (False, True):
        client.cookies.clear() if is_another else None
        shown = assert_kept(client.post(f"{link}nei/", {"seen": "asked", "text": MINE, "kode": "1"}), "mange")
        assert "Velg en grunn" not in shown
    assert len(mail.outbox) == sent


def test_when_the_code_is_too_old_a_new_one_comes_and_the_text_stays(client, waiting, link):
    client.post(link, {"svar": "ja"})
    old = code_in_mail()
    with time_machine.travel(timezone.now() + CODE_LASTS):
        shown = client.post(f"{link}ja/", {"seen": "asked", "text": MINE, "code": old}).content.decode()
    assert MINE in shown and "Vi har sendt en kode" in shown and old not in shown


def test_what_can_be_written_before_the_code_is_asked_for_comes_along(client, waiting, link):
    assert 'name="text"' in client.get(f"{link}ja/").content.decode()
    assert MINE in client.post(f"{link}ja/", {"kode": "1", "text": MINE}).content.decode()


def test_a_link_that_is_dead_gives_back_what_she_wrote_and_nothing_else(client, waiting, link, ingrid):
    Agency.objects.filter(pk=waiting.agency_id).update(status="suspended")
    page = client.post(f"{link}ja/", {"seen": "asked", "text": MINE})
    assert page.status_code == 410 and MINE in page.content.decode() and "Ingrid" not in page.content.decode()
    assert "Teksten er ikke sendt" not in client.get(link).content.decode()


def test_no_choice_is_said_at_the_choice(client, link, kari):
    shown = client.post(link, {}).content.decode()
    assert shown.count("Velg et svar") == 2 and 'href="#id_svar_0"' in shown and "Feil:" in shown


def test_a_reply_that_comes_too_late_is_given_back(client, waiting, ingrid, kari):
    actions.question(approval=waiting, by=kari, text="Når?")
    actions.decline(approval=fresh(waiting), by=kari, reason="timing")
    client.force_login(ingrid)
    shown = assert_kept(client.post(waiting.get_absolute_url(), {"text": MINE}), CHANGED)
    assert "Send svaret" not in shown


def test_a_question_that_stands_already_is_said_in_the_form(client, posting, ingrid, kari):
    client.force_login(ingrid)
    approved(posting, ingrid, address=kari.email)
    said = {"send": "1", **words(kari.email, message=MINE)}
    assert_kept(client.post(reverse("approvals:ask", args=[posting.pk]), said), "Du har allerede spurt")
    assert Approval.objects.count() == 1 and asked(None, ingrid, address=kari.email)

"""Several candidates answered at once: who gets which message is shown first, and each is moved as one alone is."""

import re
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import AnswerTemplate, Application, StageChange
from listings.applications.status import Stage
from listings.applications.together import Letter
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee, publisher
from tests.factories.applications import interest_in, sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def posting(marte):
    return published_posting(marte.memberships.get().agency, by=marte, title="Kurs i klarspråk")


def address(posting):
    return reverse("applications:together", args=[posting.pk])


def text_of(response):
    return response.content.decode()


def hidden(response):
    """What the page would send back with its button."""
    found = re.findall(r'<input type="hidden" name="(steg|sending|vist|sett)" value="([^"]*)"', text_of(response))
    sent = {name: value for name, value in found if name != "sett"}
    return sent | {"sett": [value for name, value in found if name == "sett"]}


def typed(response):
    form = response.context["form"]
    return {name: form[name].value() or "" for name in form.fields}


def preview(client, posting, step, *applications, **more):
    chosen = {"kandidat": [str(one.public_id) for one in applications]}
    return client.post(address(posting), {"steg": step} | chosen | more)


def send(client, posting, page, **words):
    return client.post(address(posting), hidden(page) | typed(page) | words | {"send": "1"}, follow=True)


def letters_to(*applications, text="Hei"):
    return [Letter(one, text, one.status) for one in applications]


def test_the_preview_lists_who_gets_which_message_in_her_own_written_form(client, posting):
    kari = sent_interest(posting, employee(name="Kari Moe"))
    nils = sent_interest(posting, employee(name="Nils Li"), language="nn")
    shown = text_of(preview(client, posting, "ikke-valgt", kari, nils))
    assert (
        "Hei, Kari." in shown and "Hei, Nils." in shown and "Kurs i klarspråk" in shown and "Marte Lien, DFØ" in shown
    )
    assert 'name="text_nb"' in shown and 'name="text_nn"' in shown and "Send til 2 kandidater" in shown
    assert not Application.objects.exclude(status=Stage.RECEIVED).exists()


def test_sending_moves_tells_and_records_each(client, posting):
    chosen = [sent_interest(posting) for _ in range(3)]
    page = preview(client, posting, "ikke-valgt", *chosen)
    shown = text_of(send(client, posting, page, reason="period"))
    assert "3 kandidater er flyttet til «Ikke valgt»." in shown
    assert set(Application.objects.values_list("status", flat=True)) == {Stage.NOT_SELECTED}
    changes = StageChange.objects.filter(status=Stage.NOT_SELECTED)
    assert {change.reason for change in changes} == {"period"} and len({change.batch for change in changes}) == 1
    assert Message.objects.filter(kind="stage_turned_down").count() == 3
    assert AuditEntry.objects.filter(event="application.not_selected").count() == 3


def test_a_no_needs_a_reason_and_keeps_what_was_typed(client, posting):
    page = preview(client, posting, "ikke-valgt", sent_interest(posting))
    shown = text_of(send(client, posting, page, text_nb="Mine egne ord, {fornavn}.", reason=""))
    assert "Velg en grunn" in shown and "Mine egne ord, {fornavn}." in shown
    assert Application.objects.get().status == Stage.RECEIVED


@pytest.mark.parametrize("text, says", [("Hei {etternavn}", "{etternavn} finnes ikke her"), ("Hei {", "krøllparentes")])
def test_unknown_places_are_refused_and_nothing_is_lost(client, posting, text, says):
    page = preview(client, posting, "samtale", sent_interest(posting))
    shown = text_of(send(client, posting, page, text_nb=text))
    assert says in shown and text in shown and Application.objects.get().status == Stage.RECEIVED


def test_changed_words_are_shown_before_they_are_sent(client, posting):
    page = preview(client, posting, "samtale", sent_interest(posting, employee(name="Kari Moe")))
    again = send(client, posting, page, text_nb="Passer tirsdag, {fornavn}?")
    assert "Passer tirsdag, Kari?" in text_of(again) and Application.objects.get().status == Stage.RECEIVED
    send(client, posting, again)
    assert Application.objects.get().answer.text == "Passer tirsdag, Kari?"


def test_a_template_gives_the_words(client, posting, marte):
    words = {"agency": posting.agency, "step": "interview", "name": "Tirsdag"}
    template = AnswerTemplate.objects.create(**words, text_nb="Tirsdag, {fornavn}?")
    kari = sent_interest(posting, employee(name="Kari Moe"))
    page = preview(client, posting, "samtale", kari)
    again = client.post(address(posting), hidden(page) | typed(page) | {"mal": str(template.pk), "hent": "1"})
    assert "Tirsdag, Kari?" in text_of(again)


def test_who_cannot_be_moved_is_said_and_left(client, posting):
    kari, offered = sent_interest(posting), interest_in(Stage.OFFERED, posting, employee(name="Ola Dahl"))
    page = preview(client, posting, "ikke-valgt", kari, offered)
    assert "Ola Dahl: Kan ikke flyttes fra «Tilbudt plass»." in text_of(page)
    send(client, posting, page, reason="full")
    assert Application.objects.get(pk=offered.pk).status == Stage.OFFERED


def test_pressing_twice_sends_once(client, posting):
    page = preview(client, posting, "samtale", sent_interest(posting))
    send(client, posting, page)
    assert "Dette er allerede sendt" in text_of(send(client, posting, page))
    assert Message.objects.filter(kind="stage_changed").count() == 1


def test_whom_a_colleague_has_moved_meanwhile_is_left_as_she_is(client, posting):
    kari, nils = sent_interest(posting, employee(name="Kari Moe")), sent_interest(posting)
    page = preview(client, posting, "ikke-valgt", kari, nils)
    actions.interview(application=kari, by=publisher(posting.agency), text="Kom på tirsdag")
    shown = text_of(send(client, posting, page, reason="closer"))
    assert "Kari Moe er ikke flyttet." in shown and "1 kandidat er flyttet" in shown
    assert Application.objects.get(pk=kari.pk).status == Stage.INTERVIEW


def test_all_of_a_tab_without_ticking_each(client, posting):
    for _ in range(3):
        sent_interest(posting)
    interest_in(Stage.ASSESSING, posting)
    page = client.post(address(posting), {"steg": "vurderes", "alle": "nye"})
    assert "Send til 3 kandidater" in text_of(page)


@pytest.mark.parametrize(
    "sent", [{}, {"steg": "tilbud"}, {"steg": "samtale"}, {"steg": "samtale", "kandidat": ["x", str(uuid4())]}]
)
def test_nothing_chosen_sends_back_with_a_word(client, posting, sent):
    response = client.post(address(posting), sent, follow=True)
    assert response.status_code == 200 and ("Kryss av" in text_of(response) or "Velg hva" in text_of(response))


def test_another_agencys_candidates_are_never_among_them(client, posting):
    other = sent_interest(published_posting())
    preview(client, posting, "samtale", other)
    forged = {"steg": "samtale", "sett": f"{other.public_id}:received", "send": "1", "text_nb": "Hei"}
    client.post(address(posting), forged)
    assert Application.objects.get(pk=other.pk).status == Stage.RECEIVED


def test_the_verb_itself_asks_for_the_right(posting):
    application = sent_interest(posting)
    with pytest.raises(PermissionDenied):
        actions.take_together(letters=letters_to(application), by=publisher(), step="assess", batch=uuid4())


def test_one_that_fails_keeps_no_other(posting, marte):
    good, bad = sent_interest(posting), sent_interest(posting)
    letters = [Letter(bad, "01019012345", "received"), Letter(good, "Hei", "received")]
    outcome = actions.take_together(letters=letters, by=marte, step="interview", batch=uuid4())
    assert outcome.moved == [good] and outcome.left[0][0] == bad
    assert Application.objects.get(pk=bad.pk).status == Stage.RECEIVED

"""Between the one who writes and the one who approves: words both ways, and one version that is approved."""

import pytest
from django.core import mail
from django.urls import reverse
from wagtail.models import Page

from listings.postings import actions
from listings.postings.drafts import draft_of
from listings.postings.models import ApprovalNote
from listings.postings.status import Status
from portal.notifications.delivery import deliver_waiting
from tests.factories.agencies import AgencyFactory, administrator, publisher
from tests.factories.postings import draft_posting, published_posting

from .desk import text_of
from .test_wagtail_flow import approve
from .wagtail_form import answers, edit_url, fresh

pytestmark = pytest.mark.django_db
WHAT = "Si mer om oppgavene.\nOg hvem dere ser etter."


@pytest.fixture
def agency():
    return AgencyFactory(short="DFØ", second_pair_of_eyes=True)


@pytest.fixture
def marte(agency):
    return publisher(agency, name="Marte Lien", language="nb")


@pytest.fixture
def odd(agency):
    return administrator(agency, name="Odd Vinjerud", language="nb")


@pytest.fixture
def posting(agency, marte, odd):
    return draft_posting(agency, by=marte, title="Kom til oss")


def move(client, posting, name, by, **answers):
    client.force_login(by)
    return client.post(reverse("postings:move", args=[posting.pk, name]), answers, follow=True)


def letters_to(person):
    deliver_waiting()
    return [letter for letter in mail.outbox if letter.to == [person.email]]


def test_what_the_writer_says_goes_with_it(client, posting, marte, odd):
    move(client, posting, "send-til-godkjenning", marte, comment="Haster litt, fristen er kort.")
    [letter] = letters_to(odd)
    assert "Marte Lien skriver:" in letter.body and "Haster litt, fristen er kort." in letter.body
    client.force_login(odd)
    page = text_of(client.get(reverse("postings:review", args=[posting.pk])))
    assert "Haster litt, fristen er kort." in page and "Sendt til godkjenning" in page


def test_without_a_word_nothing_is_said_to_be_written(client, posting, marte, odd):
    move(client, posting, "send-til-godkjenning", marte)
    [letter] = letters_to(odd)
    assert "skriver:" not in letter.body


def test_it_comes_back_with_what_to_mend(client, posting, marte, odd):
    actions.submit(posting=posting, by=marte)
    move(client, posting, "send-tilbake", odd, comment=WHAT)
    assert fresh(posting).status == Status.DRAFT
    [letter] = letters_to(marte)
    assert "Odd Vinjerud skriver:" in letter.body and "Si mer om oppgavene." in letter.body
    client.force_login(marte)
    page = text_of(client.get(reverse("postings:review", args=[posting.pk])))
    assert "Si mer om oppgavene." in page and "Sendt tilbake" in page


def test_another_says_why_and_a_refused_word_is_not_lost(client, posting, marte, odd):
    actions.submit(posting=posting, by=marte)
    page = text_of(move(client, posting, "send-tilbake", odd, comment="  "))
    assert "Skriv hva som må rettes" in page and fresh(posting).status == Status.SUBMITTED
    page = text_of(move(client, posting, "send-tilbake", odd, comment="Ring 010190 12345"))
    assert "Ikke skriv fødselsnummer" in page and "Ring 010190 12345" in page
    assert fresh(posting).status == Status.SUBMITTED


def test_the_writer_takes_it_back_without_a_word(client, posting, marte, odd):
    actions.submit(posting=posting, by=marte)
    client.force_login(marte)
    page = text_of(client.get(reverse("postings:review", args=[posting.pk])))
    assert "Ta tilbake til utkast" in page and "Send tilbake med en merknad" not in page
    move(client, posting, "ta-tilbake", marte)
    assert fresh(posting).approval_notes.first().event == ApprovalNote.Event.TAKEN_BACK
    assert letters_to(marte) == []


def test_a_publisher_cannot_send_back_as_if_she_approved(client, posting, marte, agency):
    actions.submit(posting=posting, by=marte)
    other = publisher(agency)
    assert "Dette kan ikke gjøres nå" in text_of(
        client_get(client, other, reverse("postings:move", args=[posting.pk, "send-tilbake"]))
    )


def client_get(client, person, address):
    client.force_login(person)
    return client.get(address, follow=True)


def test_the_words_are_for_the_agency_alone(client, marte, odd, agency):
    posting = published_posting(AgencyFactory(), title="Ute")
    ApprovalNote.objects.create(posting=posting, event="sent_back", by=odd, text="Bare for oss")
    assert "Bare for oss" not in text_of(client_get(client, publisher(), posting.url))


def test_what_wagtails_flow_says_no_with_is_kept_too(client, posting, marte, odd):
    actions.submit(posting=posting, by=marte)
    state = fresh(posting).current_workflow_task_state
    client.force_login(odd)
    client.post(reverse("wagtailadmin_pages:workflow_action", args=[posting.pk, "reject", state.pk]), {"comment": WHAT})
    assert fresh(posting).approval_notes.first().text == WHAT
    assert "Si mer om oppgavene." in letters_to(marte)[-1].body


def test_the_flow_approves_only_the_version_that_waits_in_it(client, posting, marte, odd):
    actions.submit(posting=posting, by=marte)
    draft = draft_of(posting)
    draft.lead = "Skrevet etterpå."
    actions.change_posting(draft=draft, by=marte)
    client.force_login(odd)
    approve(client, posting)
    assert fresh(posting).status == Status.SUBMITTED and not fresh(posting).live
    newest = fresh(posting).latest_revision_id
    client.post(reverse("postings:move", args=[posting.pk, "publiser"]), {"revision": newest})
    assert (fresh(posting).status, fresh(posting).lead) == (Status.PUBLISHED, "Skrevet etterpå.")


def test_wagtails_editor_never_writes_over_a_version_somebody_has_seen(client, posting, marte, odd):
    seen = fresh(posting).latest_revision_id
    client.force_login(marte)
    sent = answers(title="Annen tittel") | {"overwrite_revision_id": seen}
    client.post(edit_url(posting), sent)
    assert fresh(posting).draft_title == "Annen tittel"
    assert fresh(posting).latest_revision_id != seen
    assert not fresh(posting).revisions.filter(pk=seen).exists(), "what nobody waits for makes room"


def test_nobody_writes_over_anothers_version(posting, marte, odd):
    page = Page.objects.get(pk=posting.pk).specific
    with pytest.raises(Exception, match="Noen har lagret en nyere versjon"):
        page.save_revision(user=odd, overwrite_revision=page.latest_revision)

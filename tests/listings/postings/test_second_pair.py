"""Where an agency asks for a second pair of eyes, nobody approves what she has written, and those it concerns hear."""

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.postings import actions
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from listings.postings.status import Status
from portal.access.rules import Action, can
from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.postings import draft_posting, posting_in_state
from tests.factories.vocabulary import CompetenceFactory

from .desk import Writer, text_of
from .test_wagtail_flow import approve
from .wagtail_form import answers, edit_url, fresh

pytestmark = pytest.mark.django_db


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
def hanne(agency):
    return administrator(agency, name="Hanne Vik", language="nb")


def rewrite(posting, by):
    draft = draft_of(posting)
    draft.lead = "Nye ord."
    actions.change_posting(draft=draft, by=by)
    return PostingPage.objects.get(pk=posting.pk)


def test_an_administrator_may_not_publish_what_she_began(agency, odd, hanne):
    posting = draft_posting(agency, by=odd)
    with pytest.raises(PermissionDenied, match="En annen administrator hos dere|så kan en annen administrator"):
        actions.publish(posting=posting, by=odd)
    actions.submit(posting=posting, by=odd)
    with pytest.raises(PermissionDenied, match="En annen administrator hos dere må godkjenne"):
        actions.publish(posting=posting, by=odd)
    actions.publish(posting=posting, by=hanne)
    assert fresh(posting).status == Status.PUBLISHED


def test_nor_what_she_wrote_in_whoever_began_it_and_ended_it(agency, marte, odd, hanne):
    posting = rewrite(draft_posting(agency, by=marte), odd)
    assert not can(odd, Action.PUBLISH_POSTING, posting)
    assert can(hanne, Action.PUBLISH_POSTING, posting)
    assert not can(odd, Action.PUBLISH_POSTING, rewrite(posting, marte))


@pytest.mark.parametrize("verb, state", [("publish_changes", Status.PUBLISHED), ("reopen", Status.CLOSED)])
def test_nor_bring_out_her_own_changes(agency, odd, verb, state):
    posting = rewrite(posting_in_state(state, agency), odd)
    with pytest.raises(PermissionDenied):
        getattr(actions, verb)(posting=posting, by=odd)
    getattr(actions, verb)(posting=posting, by=administrator(agency))
    assert fresh(posting).lead == "Nye ord."


def test_a_row_read_before_her_last_words_does_not_let_her_through(agency, marte, odd):
    read_before = draft_posting(agency, by=marte)
    rewrite(read_before, odd)
    with pytest.raises(PermissionDenied):
        actions.publish(posting=read_before, by=odd)


def test_elsewhere_an_administrator_publishes_her_own():
    boss = administrator()
    posting = draft_posting(boss.memberships.get().agency, by=boss)
    actions.publish(posting=posting, by=boss)
    assert fresh(posting).status == Status.PUBLISHED


def test_the_page_says_why_and_offers_the_way_round(client, agency, odd, hanne):
    writer = Writer(client, odd)
    writer.pk = draft_posting(agency, by=odd).pk
    page = text_of(writer.open("se-over"))
    assert "så kan en annen administrator hos dere publisere den" in page
    assert ">Publiser<" not in page and "Send til godkjenning" in page
    response = client.post(reverse("postings:move", args=[writer.pk, "publiser"]), follow=True)
    assert response.status_code == 200 and "Du har skrevet i denne utlysningen" in text_of(response)
    assert PostingPage.objects.get(pk=writer.pk).status == Status.DRAFT


def test_a_publisher_who_has_sent_it_is_not_asked_to_send_it(client, agency, marte, odd):
    writer = Writer(client, marte)
    writer.pk = draft_posting(agency, by=marte).pk
    assert "Send utlysningen til godkjenning når den er klar" in text_of(writer.open("se-over"))
    writer.move("send-til-godkjenning")
    page = text_of(writer.open("se-over"))
    assert "venter på godkjenning fra en administrator" in page and "når den er klar" not in page


def test_wagtails_own_button_and_flow_hold_the_same_rule(client, agency, odd, hanne):
    posting = draft_posting(agency, by=odd)
    client.force_login(odd)
    response = client.post(edit_url(posting), answers() | {"action-publish": "1"}, follow=True)
    assert "Du har skrevet i denne utlysningen" in text_of(response)
    client.post(edit_url(posting), answers(competences=[CompetenceFactory()]) | {"action-submit": "1"})
    approve(client, posting)
    assert fresh(posting).status == Status.SUBMITTED
    client.force_login(hanne)
    approve(client, posting)
    assert fresh(posting).status == Status.PUBLISHED


def told(kind):
    return {message.person for message in Message.objects.filter(kind=kind)}


def letter_to(person, subject):
    deliver_waiting()
    [letter] = [letter for letter in mail.outbox if letter.to == [person.email] and letter.subject == subject]
    return letter


def test_those_who_may_approve_are_told_once_a_round(agency, marte, odd, hanne):
    publisher(agency), employee(agency), administrator()
    posting = rewrite(draft_posting(agency, by=marte, title="Lov & rett"), hanne)
    actions.submit(posting=posting, by=marte)
    assert told("posting_submitted") == {odd}
    letter = letter_to(odd, "«Lov & rett» venter på godkjenning")
    assert "Marte Lien" in letter.body and f"/lys-ut/{posting.pk}/se-over/" in letter.body
    actions.send_back(posting=posting, by=marte)
    actions.submit(posting=posting, by=marte)
    assert Message.objects.filter(kind="posting_submitted", person=odd).count() == 2


def test_who_sent_it_hears_that_it_is_approved(agency, marte, odd):
    posting = draft_posting(agency, by=publisher(agency), title="Kom til oss")
    actions.submit(posting=posting, by=marte)
    actions.publish(posting=posting, by=odd)
    assert told("posting_approved") == {marte}
    assert "Odd Vinjerud" in letter_to(marte, "«Kom til oss» er godkjent og publisert").body


def test_what_was_not_sent_for_approval_is_not_said_to_be_approved(agency, marte, odd):
    actions.publish(posting=draft_posting(agency, by=marte), by=odd)
    assert not told("posting_approved")


def test_who_sent_it_hears_that_it_came_back_but_not_from_herself(client, agency, marte, odd):
    posting = draft_posting(agency, by=marte, title="Kom til oss")
    actions.submit(posting=posting, by=marte)
    actions.send_back(posting=posting, by=marte)
    assert not told("posting_sent_back")
    actions.submit(posting=posting, by=marte)
    state = fresh(posting).current_workflow_task_state
    client.force_login(odd)
    client.post(
        reverse("wagtailadmin_pages:workflow_action", args=[posting.pk, "reject", state.pk]), {"comment": "Nei"}
    )
    assert told("posting_sent_back") == {marte}
    assert "Odd Vinjerud" in letter_to(marte, "«Kom til oss» er sendt tilbake").body


def test_a_round_of_approval_is_not_brought_back_by_an_older_revision_or_copied(agency, marte):
    posting = draft_posting(agency, by=marte)
    old = posting.get_latest_revision()
    actions.submit(posting=posting, by=marte)
    assert (fresh(posting).submitted_by, old.as_object().submitted_by) == (marte, marte)
    copied = actions.copy_posting(posting=fresh(posting), by=marte)
    assert (copied.submitted_by, copied.submitted_at) == (None, None)


def test_nobody_brings_out_words_she_has_not_seen(client, agency, marte, hanne):
    posting = draft_posting(agency, by=marte)
    actions.submit(posting=posting, by=marte)
    seen = fresh(posting).latest_revision_id
    rewrite(posting, marte)
    client.force_login(hanne)
    page = client.post(reverse("postings:move", args=[posting.pk, "publiser"]), {"revision": seen}, follow=True)
    assert "Marte Lien har lagret en nyere versjon" in text_of(page)
    assert fresh(posting).status == Status.SUBMITTED
    latest = fresh(posting).latest_revision_id
    assert f'name="revision" value="{latest}"' in page.content.decode()
    client.post(reverse("postings:move", args=[posting.pk, "publiser"]), {"revision": latest})
    assert fresh(posting).status == Status.PUBLISHED

"""Everybody who has written since the words were last out, is one of the first pair of eyes."""

import pytest
from django.urls import reverse

from listings.postings import actions
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from portal.access.rules import Action, can
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, administrator, publisher
from tests.factories.postings import draft_posting

pytestmark = pytest.mark.django_db
NOBODY = "Ingen hos dere kan godkjenne denne utlysningen"


@pytest.fixture
def agency():
    return AgencyFactory(short="DFØ", second_pair_of_eyes=True)


@pytest.fixture
def odd(agency):
    return administrator(agency, name="Odd Vinjerud")


def rewrite(posting, by):
    draft = draft_of(posting)
    draft.lead = f"Nye ord av {by.name}."
    actions.change_posting(draft=draft, by=by)
    return PostingPage.objects.get(pk=posting.pk)


def test_a_touch_by_another_does_not_make_her_a_second_pair_of_eyes(agency, odd):
    marte = publisher(agency)
    posting = rewrite(rewrite(draft_posting(agency, by=marte), odd), marte)
    assert posting.written_by == {marte.pk, odd.pk}
    assert not can(odd, Action.PUBLISH_POSTING, posting)


def test_who_wrote_what_was_approved_may_approve_the_changes_of_others(agency, odd):
    posting = rewrite(draft_posting(agency, by=publisher(agency)), odd)
    actions.publish(posting=posting, by=administrator(agency))
    posting = rewrite(PostingPage.objects.get(pk=posting.pk), publisher(agency))
    assert can(odd, Action.PUBLISH_POSTING, posting)
    posting = rewrite(rewrite(posting, odd), publisher(agency))
    assert not can(odd, Action.PUBLISH_POSTING, posting)


def review(client, person, posting):
    client.force_login(person)
    return client.get(reverse("postings:edit", args=[posting.pk, "se-over"])).content.decode()


def test_when_nobody_may_approve_the_page_says_so_and_what_to_do(client, agency, odd):
    posting = draft_posting(agency, by=odd)
    shown = review(client, odd, posting)
    assert NOBODY in shown and "rollen som administrator" in shown and "portaladministratoren" in shown
    assert NOBODY in review(client, publisher(agency), posting)
    administrator(agency)
    shown = review(client, odd, posting)
    assert NOBODY not in shown and "en annen administrator hos dere publisere den" in shown


def test_nobody_is_asked_who_may_not(agency, odd):
    posting = rewrite(rewrite(draft_posting(agency, by=publisher(agency)), odd), publisher(agency))
    hanne = administrator(agency)
    actions.submit(posting=posting, by=posting.created_by)
    assert {message.person for message in Message.objects.filter(kind="posting_submitted")} == {hanne}

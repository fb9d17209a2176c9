"""The verbs move the state, keep the words and tell those who listen."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import call_command

from listings.postings import actions, signals
from listings.postings.checking.completeness import Incomplete
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from listings.postings.status import LIFECYCLE, Status
from portal.foundation.audit import recorded
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.postings import STATES, draft_posting, posting_in_state, published_posting

pytestmark = pytest.mark.django_db
VERBS = ["submit", "send_back", "publish", "assess", "reopen", "assign", "close", "withdraw"]


@pytest.fixture
def heard():
    """What the signals and the audit log were told, by name."""
    heard = []
    listeners = []
    for name in ("posting_published", "posting_changed", "posting_closed"):
        listeners.append((getattr(signals, name), lambda sender, posting, name=name, **rest: heard.append(name)))
    listeners.append((recorded, lambda sender, event, **rest: heard.append(event)))
    for signal, listener in listeners:
        signal.connect(listener)
    yield heard
    for signal, listener in listeners:
        signal.disconnect(listener)


def test_a_draft_lies_under_the_page_of_its_agency_and_nobody_is_told(heard):
    agency = AgencyFactory()
    heard.clear()
    posting = actions.start_posting(agency=agency, by=publisher(agency), kind="need", title="Ønsker en på øya")
    assert (posting.slug, posting.status, posting.live) == ("onsker-en-pa-oya", Status.DRAFT, False)
    assert posting.agency == agency
    assert posting.get_parent().specific == agency.page
    assert heard == ["posting.started"]


def test_publishing_shows_the_newest_words_and_tells(heard):
    posting = draft_posting()
    heard.clear()
    actions.publish(posting=posting, by=posting.created_by)
    assert (posting.status, posting.live) == (Status.PUBLISHED, True)
    assert posting.published_at is not None
    assert PostingPage.objects.get(pk=posting.pk).lead.startswith("Vi skal lage")
    assert heard == ["posting.published", "posting_published"]


def test_an_incomplete_posting_stays_a_draft():
    posting = draft_posting(lead="")
    with pytest.raises(Incomplete) as refused:
        actions.publish(posting=posting, by=posting.created_by)
    assert [gap.field for gap in refused.value.gaps] == ["lead"]
    assert PostingPage.objects.get(pk=posting.pk).status == Status.DRAFT


def test_new_words_reach_readers_when_they_are_published(heard):
    posting = published_posting()
    draft = draft_of(posting)
    draft.lead = "Nye ord."
    actions.change_posting(draft=draft, by=posting.created_by)
    assert PostingPage.objects.get(pk=posting.pk).lead != "Nye ord."
    heard.clear()
    actions.publish_changes(posting=posting, by=posting.created_by)
    assert PostingPage.objects.get(pk=posting.pk).lead == "Nye ord."
    assert heard == ["posting.changed", "posting_changed"]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_takes_its_step_or_none(verb, state):
    agency = AgencyFactory()
    posting = posting_in_state(state, agency)
    take = getattr(actions, verb)
    if LIFECYCLE.allows(verb, state):
        take(posting=posting, by=administrator(agency))
        assert PostingPage.objects.get(pk=posting.pk).status == LIFECYCLE.steps[verb].target
    else:
        with pytest.raises(StepNotAllowed):
            take(posting=posting, by=administrator(agency))
        assert PostingPage.objects.get(pk=posting.pk).status == state


@pytest.mark.parametrize("verb", VERBS)
def test_nobody_from_elsewhere_may(verb):
    posting = posting_in_state(Status.DRAFT)
    for stranger in (publisher(), employee(posting.agency)):
        with pytest.raises(PermissionDenied):
            getattr(actions, verb)(posting=posting, by=stranger)


def test_a_second_pair_of_eyes_publishes():
    agency = AgencyFactory(second_pair_of_eyes=True)
    writer = publisher(agency)
    posting = draft_posting(agency, by=writer)
    with pytest.raises(PermissionDenied):
        actions.publish(posting=posting, by=writer)
    actions.submit(posting=posting, by=writer)
    actions.publish(posting=posting, by=administrator(agency))
    assert posting.status == Status.PUBLISHED


def test_two_persons_cannot_take_the_same_step():
    posting = posting_in_state(Status.PUBLISHED)
    other_tab = PostingPage.objects.get(pk=posting.pk)
    actions.withdraw(posting=posting, by=posting.created_by)
    with pytest.raises(StepNotAllowed):
        actions.close(posting=other_tab, by=posting.created_by)


def test_withdrawn_closed_and_expired_postings_keep_their_address():
    for verb in ("withdraw", "close", "assign"):
        posting = published_posting()
        getattr(actions, verb)(posting=posting, by=posting.created_by)
        assert PostingPage.objects.get(pk=posting.pk).live


def test_postings_expire_once_on_the_day_after_their_deadline(heard):
    today = oslo_today()
    over, due = published_posting(), published_posting()
    PostingPage.objects.filter(pk=over.pk).update(deadline=today - timedelta(days=1))
    PostingPage.objects.filter(pk=due.pk).update(deadline=today)
    heard.clear()
    call_command("expire_postings")
    call_command("expire_postings")
    assert heard == ["posting.expired", "posting_closed"]
    assert PostingPage.objects.get(pk=over.pk).status == Status.EXPIRED
    assert PostingPage.objects.get(pk=due.pk).status == Status.PUBLISHED


def test_an_expired_posting_opens_again_with_a_new_deadline():
    posting = posting_in_state(Status.EXPIRED, deadline=oslo_today() - timedelta(days=1))
    with pytest.raises(Incomplete):
        actions.reopen(posting=posting, by=posting.created_by)
    draft = draft_of(posting)
    draft.deadline = oslo_today() + timedelta(days=5)
    actions.change_posting(draft=draft, by=posting.created_by)
    actions.reopen(posting=posting, by=posting.created_by)
    assert posting.is_open


def test_a_copy_is_a_draft_with_the_same_words():
    posting = published_posting()
    copied = actions.copy_posting(posting=posting, by=posting.created_by)
    assert (copied.status, copied.live, copied.published_at) == (Status.DRAFT, False, None)
    assert (copied.lead, copied.agency) == (posting.lead, posting.agency)
    assert [line.competence for line in copied.wanted] == [line.competence for line in posting.wanted]


def test_only_drafts_can_be_deleted():
    posting, draft = published_posting(), draft_posting()
    with pytest.raises(ValidationError):
        actions.delete_draft(posting=posting, by=posting.created_by)
    actions.delete_draft(posting=draft, by=draft.created_by)
    assert list(PostingPage.objects.all()) == [posting]


def test_an_older_revision_brings_back_its_words_and_never_its_state():
    posting = published_posting()
    old = posting.get_latest_revision()
    actions.withdraw(posting=posting, by=posting.created_by)
    old.publish()
    after = PostingPage.objects.get(pk=posting.pk)
    assert (after.status, after.agency) == (Status.WITHDRAWN, posting.agency)


def test_words_may_change_after_the_deadline_when_no_interest_is_taken():
    posting = posting_in_state(Status.CLOSED, deadline=oslo_today() - timedelta(days=9))
    draft = draft_of(posting)
    draft.lead = "Slik gikk det."
    actions.change_posting(draft=draft, by=posting.created_by)
    actions.publish_changes(posting=posting, by=posting.created_by)
    assert (posting.status, posting.lead) == (Status.CLOSED, "Slik gikk det.")

"""How does an invited person answer, what becomes of an invitation that she leaves, and who hears of it?"""

from datetime import datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from listings.applications import actions
from listings.applications.invitations.keeping import forget, remind
from listings.applications.invitations.limits import KEPT
from listings.applications.invitations.messages import still_holds
from listings.applications.invitations.status import State
from listings.applications.models import AskedNoMore, Invitation
from listings.postings import actions as postings
from listings.postings.models import PostingPage
from portal.foundation.clock import OSLO, oslo_today
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.listing import notices
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.invitations import invited, proposed, shown_profile
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def invitation():
    return invited()


def now(invitation):
    return Invitation.objects.with_facts().get(pk=invitation.pk)


def told(kind):
    return notices(Message.objects.filter(kind=kind))


def at(day, hour, minute=0):
    return time_machine.travel(datetime(day.year, day.month, day.day, hour, minute, tzinfo=OSLO), tick=False)


def test_she_is_told_who_asks_about_what_and_until_when_but_not_the_words(invitation):
    [notice] = told("invitation_received")
    assert notice.words.subject == f"{invitation.posting.agency.short} inviterer deg til «{invitation.posting.title}»"
    assert notice.words.url == invitation.get_absolute_url()
    assert invitation.message not in " ".join(map(str, notice.words.paragraphs))


def test_interest_is_the_yes(invitation):
    sent_interest(invitation.posting, invitation.person)
    assert now(invitation).state == State.ACCEPTED


def test_interest_after_the_day_is_a_yes_too(invitation):
    with at(invitation.reply_by + timedelta(days=1), 9):
        assert now(invitation).state == State.LAPSED
        sent_interest(invitation.posting, invitation.person)
    assert now(invitation).state == State.ACCEPTED


def test_anothers_interest_answers_nothing(invitation):
    sent_interest(invitation.posting, employee())
    assert now(invitation).state == State.OPEN


def test_a_no_is_told_without_a_name(invitation):
    actions.decline_invitation(invitation=invitation, by=invitation.person, reason="tasks")
    assert (now(invitation).state, now(invitation).reason) == (State.DECLINED, "tasks")
    [message] = Message.objects.filter(kind="invitation_declined")
    assert message.person == invitation.by and invitation.person.name not in str(message.context)
    with pytest.raises(StepNotAllowed):
        actions.decline_invitation(invitation=invitation, by=invitation.person)


def test_only_she_answers(invitation):
    for other in (invitation.by, employee()):
        with pytest.raises(PermissionDenied):
            actions.decline_invitation(invitation=invitation, by=other)


def test_a_no_for_ever_holds_for_that_agency(invitation):
    actions.decline_invitation(invitation=invitation, by=invitation.person, ask_no_more=True)
    assert AskedNoMore.objects.get().agency == invitation.posting.agency


def test_it_stands_to_the_end_of_its_day_in_oslo(invitation):
    """Whether or not any job has run."""
    with at(invitation.reply_by, 23, 59):
        assert now(invitation).is_open and Invitation.objects.answerable().exists()
    with at(invitation.reply_by + timedelta(days=1), 0, 1):
        assert now(invitation).state == State.LAPSED and not Invitation.objects.answerable().exists()
        with pytest.raises(StepNotAllowed):
            actions.decline_invitation(invitation=invitation, by=invitation.person)
        with pytest.raises(StepNotAllowed):
            actions.withdraw_invitation(invitation=invitation, by=invitation.by)


def test_the_agency_takes_it_back_and_she_is_told(invitation):
    with pytest.raises(PermissionDenied):
        actions.withdraw_invitation(invitation=invitation, by=invitation.person)
    actions.withdraw_invitation(invitation=invitation, by=invitation.by)
    assert now(invitation).state == State.WITHDRAWN
    [notice] = told("invitation_ended")
    assert "trukket tilbake invitasjonen" in notice.words.subject


@pytest.mark.parametrize("end", [postings.close, postings.withdraw, postings.assign])
def test_it_ends_with_its_posting(invitation, end):
    posting = PostingPage.objects.get(pk=invitation.posting_id)
    end(posting=posting, by=invitation.by)
    assert now(invitation).state == State.ENDED
    [notice] = told("invitation_ended")
    assert "tar ikke imot flere" in notice.words.subject


def test_it_waits_while_the_posting_takes_nobody(invitation):
    posting = PostingPage.objects.get(pk=invitation.posting_id)
    postings.assess(posting=posting, by=invitation.by)
    assert now(invitation).state == State.ENDED and not told("invitation_ended")
    postings.reopen(posting=posting, by=invitation.by)
    assert now(invitation).is_open


def test_it_stands_for_her_when_she_hides_or_deletes_her_profile(invitation):
    invitation.person.profile.delete()
    assert list(Invitation.objects.asked_of(invitation.person)) == [invitation]
    actions.decline_invitation(invitation=invitation, by=type(invitation.person).objects.get(pk=invitation.person_id))


def test_she_is_reminded_once_three_days_before(invitation):
    with at(invitation.reply_by - timedelta(days=4), 12):
        assert remind() == 0
    with at(invitation.reply_by - timedelta(days=3), 0, 5):
        assert remind() == 1 and remind() == 0
    assert len(told("invitation_runs_out")) == 1


def test_nobody_is_reminded_who_was_asked_just_now_has_answered_or_let_it_lapse():
    posting = published_posting()
    late = invited(posting, reply_by=oslo_today() + timedelta(days=2))
    done = invited(posting)
    actions.decline_invitation(invitation=done, by=done.person)
    assert remind() == 0
    with at(done.reply_by + timedelta(days=1), 9):
        assert remind() == 0 and now(late).state == State.LAPSED


def test_who_has_sent_interest_without_telling_of_the_proposal_is_asked_no_more(client):
    home = AgencyFactory()
    kari, boss = employee(home), publisher(home)
    invitation = proposed(boss, kari)
    sent_interest(invitation.posting, kari)
    client.force_login(kari)
    assert now(invitation).is_open
    assert invitation.get_absolute_url() not in client.get("/min-side/").content.decode()
    with at(invitation.reply_by - timedelta(days=3), 9):
        assert remind() == 0
    assert not still_holds(kari, {"id": str(invitation.public_id)})


def test_what_is_over_is_forgotten_after_six_months_and_what_became_interest_is_kept():
    posting = published_posting()
    _lapsed, declined, accepted = (invited(posting, shown_profile()) for _ in range(3))
    actions.decline_invitation(invitation=declined, by=declined.person)
    application = sent_interest(posting, accepted.person)
    assert forget(timezone.now() + KEPT - timedelta(days=1)) == 0
    assert forget(timezone.now() + KEPT + timedelta(days=1)) == 1
    assert forget(timezone.now() + KEPT + timedelta(days=20)) == 1
    assert [one.pk for one in Invitation.objects.all()] == [accepted.pk]
    application.delete()
    assert forget(timezone.now() + KEPT + timedelta(days=20)) == 1

"""Whom may an agency invite, to what, and until when? Once each, and never past what she shows."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from listings.applications import actions
from listings.applications.invitations import limits
from listings.applications.invitations.refusals import CannotInvite, Why
from listings.applications.invitations.status import State
from listings.applications.models import Invitation
from listings.postings.choices import Audience, Kind
from listings.postings.models import PostingPage
from listings.profiles.models import Profile
from portal.access.models import PortalRoleHolder
from portal.access.roles import PortalRole
from portal.foundation.clock import oslo_today
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher
from tests.factories.applications import sent_interest
from tests.factories.invitations import invited, shown_profile
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def posting(marte):
    return published_posting(marte.memberships.get().agency, by=marte)


@pytest.fixture
def profile():
    return shown_profile()


def refused(why, posting, profile, **facts):
    with pytest.raises(CannotInvite) as refusal:
        invited(posting, profile, **facts)
    assert refusal.value.code == why
    return True


def test_an_invitation_waits_for_an_answer_and_is_recorded_without_words(posting, profile, marte):
    invitation = invited(posting, profile)
    assert invitation.state == State.OPEN and invitation.person == profile.user
    [entry] = AuditEntry.objects.filter(event="invitation.sent")
    assert entry.facts == {"posting": posting.pk}


@pytest.mark.parametrize("make", [employee, publisher, portal_administrator])
def test_only_those_who_handle_the_candidates_invite(posting, profile, make):
    with pytest.raises(PermissionDenied):
        invited(posting, profile, by=make())


def test_the_administrator_invites_those_whom_she_sees(posting, profile):
    boss = administrator(posting.agency)
    assert invited(posting, profile, by=boss)
    assert refused(Why.UNWILLING, posting, shown_profile(visibility="contacts"), by=boss)


@pytest.mark.parametrize(
    "change",
    [
        {"visibility": "hidden"},
        {"visibility": "facilitator"},
        {"paused_until": oslo_today() + timedelta(days=3)},
        {"takes_invitations": False},
    ],
)
def test_who_does_not_show_herself_by_now_or_takes_none_is_not_invited(posting, profile, change):
    Profile.objects.filter(pk=profile.pk).update(**change)
    assert refused(Why.UNWILLING, posting, profile)


def test_who_hides_from_the_agency_or_has_refused_it_is_not_invited(posting, profile):
    profile.hidden_from.add(posting.agency)
    assert refused(Why.UNWILLING, posting, profile)
    profile.hidden_from.clear()
    actions.refuse_invitations(agency=posting.agency, by=profile.user)
    assert refused(Why.UNWILLING, posting, profile)
    actions.allow_invitations(agency=posting.agency, by=profile.user)
    assert invited(posting, profile)


def test_own_people_and_those_it_is_not_meant_for(posting, marte):
    assert refused(Why.OWN, posting, shown_profile(employee(posting.agency)))
    inner = published_posting(posting.agency, by=marte, visibility=Audience.OWN)
    assert refused(Why.NOT_MEANT, inner, shown_profile())


def test_of_one_without_a_name_no_reason_tells_who_she_is(posting):
    assert refused(Why.UNWILLING, posting, shown_profile(employee(posting.agency), "contacts"))
    profile = shown_profile(visibility="contacts")
    sent_interest(posting, profile.user)
    assert refused(Why.UNWILLING, posting, profile)


@pytest.mark.parametrize("audience", [Audience.CHOSEN, Audience.SECTOR, Audience.OWN])
def test_who_shows_no_name_is_never_invited_to_what_is_for_some_agencies(posting, marte, audience):
    """Else an agency could halve its list until the answers say where she works."""
    home = AgencyFactory()
    narrow = published_posting(posting.agency, by=marte, visibility=audience, chosen=[home])
    assert refused(Why.UNWILLING, narrow, shown_profile(employee(home), "contacts"))
    assert refused(Why.UNWILLING, narrow, shown_profile(visibility="contacts"))
    PostingPage.objects.filter(pk=narrow.pk).update(deadline=oslo_today())
    assert refused(Why.UNWILLING, narrow, shown_profile(visibility="contacts"))


def test_what_a_facilitator_sees_besides_gives_her_agency_no_way_to_somebody(posting, marte):
    PortalRoleHolder.objects.create(user=marte, role=PortalRole.FACILITATOR)
    by = type(marte).objects.get(pk=marte.pk)
    hiding = shown_profile()
    hiding.hidden_from.add(posting.agency)
    for profile in (hiding, shown_profile(visibility="facilitator")):
        assert refused(Why.UNWILLING, posting, profile, by=by)
    assert invited(posting, shown_profile(), by=by)


def test_who_has_answered_is_not_invited(posting, profile):
    sent_interest(posting, profile.user)
    assert refused(Why.ANSWERED, posting, profile)


def test_she_is_asked_once_also_after_a_no_and_anew_only_when_it_was_taken_back(posting, profile, marte):
    first = invited(posting, profile)
    assert refused(Why.INVITED, posting, profile)
    actions.withdraw_invitation(invitation=first, by=marte)
    second = invited(posting, profile)
    actions.decline_invitation(invitation=second, by=profile.user)
    assert refused(Why.INVITED, posting, profile)


def test_asking_and_taking_back_comes_to_an_end(posting, profile, marte):
    for _ in range(limits.MOST_TIMES):
        actions.withdraw_invitation(invitation=invited(posting, profile), by=marte)
    assert refused(Why.INVITED, posting, profile)
    assert invited(published_posting(posting.agency, by=marte), profile)


def test_the_database_itself_holds_one_per_person_and_posting(posting, profile):
    first = invited(posting, profile)
    double = {"posting": posting, "person": profile.user, "message": "x", "reply_by": first.reply_by}
    with pytest.raises(IntegrityError), transaction.atomic():
        Invitation.objects.create(**double)
    with pytest.raises(CannotInvite):
        actions.keep_invitation(Invitation(**double))


@pytest.mark.parametrize("kind", [Kind.NEED, Kind.SWAP, Kind.OFFER])
def test_to_needs_and_swaps_that_are_open(marte, profile, kind):
    posting = published_posting(marte.memberships.get().agency, by=marte, kind=kind)
    if kind == Kind.OFFER:
        with pytest.raises(PermissionDenied):
            invited(posting, profile)
    else:
        assert invited(posting, profile)


@pytest.mark.parametrize("status", ["assessing", "closed", "withdrawn", "expired", "draft"])
def test_not_to_what_takes_nobody(posting, profile, status):
    PostingPage.objects.filter(pk=posting.pk).update(status=status)
    with pytest.raises(PermissionDenied):
        invited(posting, profile)


@pytest.mark.parametrize("days, is_right", [(0, False), (1, True), (10, True), (11, False), (-1, False)])
def test_the_answer_is_due_from_tomorrow_to_the_deadline(posting, profile, days, is_right):
    PostingPage.objects.filter(pk=posting.pk).update(deadline=oslo_today() + timedelta(days=10))
    day = oslo_today() + timedelta(days=days)
    if is_right:
        assert invited(posting, profile, reply_by=day).reply_by == day
    else:
        with pytest.raises(ValidationError, match="Velg en dag fra"):
            invited(posting, profile, reply_by=day)


def test_with_a_deadline_today_nobody_can_answer_in_time(posting, profile):
    PostingPage.objects.filter(pk=posting.pk).update(deadline=oslo_today())
    assert refused(Why.TOO_LATE, posting, profile, reply_by=oslo_today() + limits.TOMORROW)


def test_a_pace_for_the_whole_agency_and_day(posting, profile, marte, monkeypatch):
    monkeypatch.setattr("listings.applications.invitations.refusals.A_DAY", 2)
    other = published_posting(posting.agency, by=marte)
    for one in (posting, other):
        first = invited(one)
    assert refused(Why.TOO_MANY, posting, profile)
    Invitation.objects.filter(pk=first.pk).update(asked_at=first.asked_at - timedelta(days=1))
    assert invited(posting, profile)
    stranger = published_posting(AgencyFactory())
    assert invited(stranger, profile)


def test_a_birth_number_is_refused(posting, profile):
    with pytest.raises(ValidationError):
        invited(posting, profile, message="Er du 01017012345?")

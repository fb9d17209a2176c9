"""Who was invited or proposed, and is read without a name first: nothing ties her to one of the candidates."""

import pytest

from listings.applications import actions
from listings.applications.invitations.refusals import CannotInvite, Why
from listings.applications.invitations.status import State
from listings.applications.models import Invitation
from listings.profiles.models import Profile
from tests.factories.agencies import publisher
from tests.factories.applications import sent_interest
from tests.factories.invitations import invited, proposed

from .test_unnamed import NAME, TITLE, everything_shown, list_of, posting, told_by, ylva

__all__ = ["posting", "ylva"]
pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("visibility", ["contacts", "everyone"])
def test_who_was_invited_is_no_candidate_with_a_name(client, posting, ylva, visibility):
    Profile.objects.update(visibility=visibility)
    invited(posting, ylva.profile)
    assert TITLE in shown(client, posting) or NAME in shown(client, posting)
    case = sent_interest(posting, ylva)
    assert told_by(everything_shown(client, case)) == []
    page = shown(client, posting)
    assert "Svarte ja" in page and str(case.public_id) not in page and ylva.profile.get_absolute_url() not in page


def test_at_the_talk_the_list_has_her_name_too(client, posting, ylva, marte):
    invited(posting, profile_of(ylva))
    case = sent_interest(posting, ylva)
    actions.interview(application=case, by=marte, text="Kom hit.")
    assert NAME in shown(client, posting) and str(case.public_id) in shown(client, posting)


def test_the_reason_of_a_no_does_not_stand_with_one_who_answered_later(client, posting, ylva):
    invitation = invited(posting, profile_of(ylva))
    actions.decline_invitation(invitation=invitation, by=ylva, reason="tasks")
    assert "Oppgavene passer ikke" in shown(client, posting)
    sent_interest(posting, ylva)
    assert "Oppgavene passer ikke" not in shown(client, posting)


def test_nor_does_the_agency_that_proposed_her(client, posting, ylva):
    boss = publisher(ylva.memberships.get().agency)
    proposed(boss, ylva, posting)
    case = sent_interest(posting, ylva, says_proposed=True)
    assert Invitation.objects.get().state == State.ACCEPTED
    page = everything_shown(client, case)
    assert told_by(page) == [] and "Foreslått av" not in page


def test_that_she_has_answered_is_not_told_when_somebody_tries_to_invite_her(posting, ylva):
    profile = profile_of(ylva)
    sent_interest(posting, ylva)
    with pytest.raises(CannotInvite) as refusal:
        invited(posting, profile)
    assert refusal.value.code == Why.UNWILLING


def profile_of(person):
    Profile.objects.update(visibility="everyone")
    return Profile.objects.get(user=person)


def shown(client, posting):
    return client.get(list_of(posting, "invited")).content.decode()

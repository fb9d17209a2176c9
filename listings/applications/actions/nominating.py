"""How does an agency propose one of its own people for another agency's posting? It asks her; nobody else is told."""

from django.db import transaction

from listings.agencies.models import Agency, Membership
from listings.postings.models import PostingPage
from listings.postings.permissions import is_meant_for, written_agencies
from listings.profiles.models import Profile
from portal.access.rules import Action, require
from portal.foundation.textcheck import refuse_birth_number

from .. import signals
from ..invitations.limits import earliest_reply, latest_reply
from ..invitations.refusals import CannotInvite, Why, is_asked_enough, is_enough_today
from ..models import AskedNoMore, Invitation
from .inviting import check_day, keep_invitation, note


@transaction.atomic
def nominate(*, posting, email, by, reply_by, **words):
    """Ask the colleague with this address. `words`: message, and the language it is written in.

    Raises CannotInvite with a sentence for the one who proposes. Whether she has answered the posting herself is not
    asked: that is not her agency's to know.
    """
    posting = PostingPage.objects.select_for_update(of=("self",)).select_related("agency").get(pk=posting.pk)
    require(by, Action.NOMINATE, posting)
    place = colleague(email, by)
    Agency.objects.select_for_update().get(pk=place.agency_id)  # one at a time, so that the pace holds
    if why := why_not(posting, place):
        raise CannotInvite(why)
    check_day(reply_by, posting)
    refuse_birth_number(words["message"])
    asked = {"posting": posting, "person": place.user, "nominated_by": place.agency, "by": by, "reply_by": reply_by}
    invitation = keep_invitation(Invitation(**asked, **words))
    note(invitation, "nomination.sent", by)
    signals.invited.send(sender=Invitation, invitation=invitation)
    return invitation


def colleague(email, by):
    """Her place in an agency that `by` speaks for."""
    places = Membership.objects.active().filter(agency__in=written_agencies(by), user__email__iexact=email)
    place = places.exclude(user=by.pk).select_related("user", "agency").order_by("pk").first()
    if place is None:
        raise CannotInvite(Why.NOT_OURS)
    return place


def why_not(posting, place):
    nominations = Invitation.objects.filter(nominated_by=place.agency)
    if latest_reply(posting) < earliest_reply():
        return Why.TOO_LATE
    if is_asked_enough(nominations.to(posting).filter(person=place.user)):
        return Why.PROPOSED
    if is_unwilling(posting, place):
        return Why.NOT_PROPOSED
    return Why.TOO_MANY if is_enough_today(nominations) else None


def is_unwilling(posting, place):
    """Or cannot answer the posting at all. Who has no profile has said nothing about being asked."""
    told = AskedNoMore.objects.filter(person=place.user, agency=place.agency).exists()
    told = told or Profile.objects.of(place.user).filter(takes_invitations=False).exists()
    return told or posting.agency_id in place.user.agency_ids() or not is_meant_for(place.user, posting)

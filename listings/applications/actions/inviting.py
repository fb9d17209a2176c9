"""How does an agency invite a person to a posting, and take it back?"""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agencies.models import Agency
from listings.postings.models import PostingPage
from listings.profiles.models import Profile
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.dates import date_in_words
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from .. import signals
from ..invitations.limits import earliest_reply, latest_reply
from ..invitations.refusals import CannotInvite, Why, why_not
from ..invitations.status import LIFECYCLE
from ..models import Invitation


@transaction.atomic
def invite(*, posting, profile, by, reply_by, **words):
    """Ask the one whose profile `by` sees, once. `words`: message, and the language it is written in.

    Raises CannotInvite with a sentence for the agency. Whether she shows her profile is asked now, not when the page
    was opened.
    """
    Agency.objects.select_for_update().get(pk=posting.agency_id)  # one at a time, so that the pace holds
    posting = PostingPage.objects.select_for_update(of=("self",)).select_related("agency").get(pk=posting.pk)
    require(by, Action.INVITE_TO_POSTING, posting)
    profile = still_shown(profile, posting, by)
    if why := why_not(posting, profile, by):
        raise CannotInvite(why)
    check_day(reply_by, posting)
    refuse_birth_number(words["message"])
    invitation = keep_invitation(Invitation(posting=posting, person=profile.user, by=by, reply_by=reply_by, **words))
    note(invitation, "invitation.sent", by)
    signals.invited.send(sender=Invitation, invitation=invitation)
    return invitation


def still_shown(profile, posting, by):
    """As the agency sees it: what a facilitator sees besides, gives her agency no way to somebody."""
    rows = Profile.objects.visible_to(by).exclude(hidden_from=posting.agency_id)
    rows = rows.exclude(visibility=Profile.Visibility.FACILITATOR)
    shown = rows.select_related("user").filter(pk=profile.pk).first()
    if shown is None:
        raise CannotInvite(Why.UNWILLING)
    return shown


def check_day(reply_by, posting):
    first, last = earliest_reply(), latest_reply(posting)
    if not first <= reply_by <= last:
        days = {"first": date_in_words(first), "last": date_in_words(last)}
        raise ValidationError({"reply_by": _("Velg en dag fra %(first)s til %(last)s") % days})


def keep_invitation(invitation):
    """Two clicks at the same moment; the database lets one through."""
    try:
        with transaction.atomic():
            invitation.save()
    except IntegrityError:
        raise CannotInvite(Why.PROPOSED if invitation.nominated_by_id else Why.INVITED) from None
    return invitation


@transaction.atomic
def withdraw_invitation(*, invitation, by):
    """The agency takes it back while she has not answered; she is told."""
    require(by, Action.WITHDRAW_INVITATION, invitation)
    invitation = step("withdraw", invitation)
    note(invitation, "invitation.withdrawn", by)
    signals.invitation_ended.send(sender=Invitation, invitation=invitation, how="withdrawn")


def step(name, invitation, **facts):
    """By the row as it is now: it may have been answered, or have lapsed, since the page was shown."""
    rows = Invitation.objects.select_for_update(of=("self",)).with_facts()
    invitation = rows.get(pk=invitation.pk)
    if not invitation.is_open:
        raise StepNotAllowed
    LIFECYCLE.take(name, invitation)
    for field, value in ({"changed_at": timezone.now()} | facts).items():
        setattr(invitation, field, value)
    invitation.save(update_fields=["status", "changed_at", *facts])
    return invitation


def note(invitation, event, by, **facts):
    """In the audit log, without what anybody wrote."""
    record(invitation, event, by=by, agency=invitation.asker.public_id, posting=invitation.posting_id, **facts)

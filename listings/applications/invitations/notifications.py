"""Who is told what about an invitation? The agency's own words stay in the portal, and no name goes to the agency."""

from django.conf import settings
from django.dispatch import receiver
from django.utils.translation import override

from listings.postings.owners import those_to_tell
from listings.postings.permissions import written_agencies
from listings.postings.signals import posting_closed
from portal.foundation.dates import day_in_words
from portal.notifications.outbox import tell

from .. import signals
from ..actions import end_invitations


def facts(invitation):
    person, posting = invitation.person, invitation.posting
    with override(person.language or settings.LANGUAGE_CODE):
        day = day_in_words(invitation.reply_by)
    return {
        "id": str(invitation.public_id),
        "title": posting.title,
        "agency": posting.agency.short,
        "asker": invitation.asker.short,
        "who": "home" if invitation.nominated_by else "host",
        "day": day,
    }


def tell_invited(kind, invitation, **more):
    tell(kind=kind, key=f"{kind}:{invitation.pk}", person=invitation.person, context=facts(invitation) | more)


@receiver(signals.invited)
def on_invited(sender, invitation, **kwargs):
    tell_invited("invitation_received", invitation)


@receiver(signals.invitation_runs_out)
def on_running_out(sender, invitation, **kwargs):
    tell_invited("invitation_runs_out", invitation)


@receiver(signals.invitation_ended)
def on_ended(sender, invitation, how, **kwargs):
    is_proposal = how == "withdrawn" and invitation.nominated_by
    tell_invited("invitation_ended", invitation, how="not_proposed" if is_proposal else how)


@receiver(signals.invitation_declined)
def on_declined(sender, invitation, **kwargs):
    """Those who answer for the posting; of a proposal only the colleague who made it, and nobody at the host."""
    kind = "nomination_declined" if invitation.nominated_by else "invitation_declined"
    context = {"posting": invitation.posting_id, "title": invitation.posting.title}
    for asker in askers(invitation):
        key = f"{kind}:{invitation.pk}:{asker.pk}"
        tell(kind=kind, key=key, person=asker, context=context, agency=invitation.asker)


def askers(invitation):
    """Who has proposed a colleague hears of it while she speaks for that agency."""
    if invitation.nominated_by:
        by = invitation.by
        return [by] if by and invitation.nominated_by_id in written_agencies(by) else []
    return those_to_tell(invitation.posting)


@receiver(posting_closed)
def on_posting_closed(sender, posting, **kwargs):
    end_invitations(posting=posting)

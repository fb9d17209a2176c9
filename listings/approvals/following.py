"""When do questions end by themselves? When the person or the manager leaves, and with the posting or an agency."""

from django.db.models import Q
from django.db.models.signals import post_save, pre_delete
from django.dispatch import receiver

from listings.agencies.models import Agency
from listings.agencies.signals import member_changed
from listings.agencies.status import AgencyStatus, MembershipStatus
from listings.postings.models import PostingPage
from listings.postings.signals import posting_closed
from listings.postings.status import Status as PostingStatus

from .actions import end
from .models import Approval, ApprovalChange, ApprovalLink
from .status import Ending


@receiver(member_changed)
def on_member_changed(sender, membership, **kwargs):
    """What a manager has answered, stands after she has left: the agency has said yes."""
    if membership.status != MembershipStatus.ENDED:
        return
    rows = Approval.objects.filter(agency=membership.agency_id)
    end(rows=rows.filter(person=membership.user_id), ending=Ending.LEFT)
    end(rows=rows.filter(approver=membership.user_id).waiting(), ending=Ending.MANAGER_LEFT)


@receiver(posting_closed)
def on_posting_closed(sender, posting, **kwargs):
    """One that is given or over may be the person's: only one that is taken back is nobody's."""
    if posting.status == PostingStatus.WITHDRAWN:
        end(rows=Approval.objects.to(posting), ending=Ending.POSTING)


@receiver(post_save, sender=Agency)
def on_agency_saved(instance, **kwargs):
    """While it is shut out for a time, a question only waits: nobody can answer it, and its time goes."""
    if instance.status == AgencyStatus.CLOSED and instance.successor_id is None:
        either = Q(agency=instance) | Q(posting__agency=instance)
        end(rows=Approval.objects.filter(either), ending=Ending.AGENCY)


@receiver(pre_delete, sender=PostingPage)
def on_posting_deleted(instance, **kwargs):
    """Taking it down ends its questions after what is to go was gathered."""
    gone = Approval.objects.to(instance)
    ApprovalChange.objects.filter(approval__in=gone).delete()
    ApprovalLink.objects.filter(approval__in=gone).delete()
    gone.delete()

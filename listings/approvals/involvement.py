"""Who is a party to a manager's yes or no? The one who asked and the one who was asked, to both agencies."""

from django.db.models import Q

from listings.oversight.involvement import register_involvement

from .mailbox import mailbox_of
from .models import Approval


@register_involvement
def has_part_in_approvals(user, agency):
    """Also who was asked at her address before she had an account, and who confirmed that it is a manager's."""
    asked = Q(approver=user.pk) | Q(mailbox=mailbox_of(user.email)) & ~Q(mailbox="")
    part = Q(person=user.pk) | asked | Q(confirmed_by=user.pk)
    return Approval.objects.filter(part, Q(agency=agency) | Q(posting__agency=agency)).exists()

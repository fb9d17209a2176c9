"""What becomes of the manager's yes when the agreement that rested on it comes to nothing?

Read after notifications: she whose yes it was hears of the agreement before it is hers no more.
"""

from django.dispatch import receiver

from listings.approvals.models import Approval
from listings.approvals.releasing import release

from . import signals
from .status import Status

CAME_TO_NOTHING = frozenset({Status.CANCELLED, Status.DECLINED})


@receiver(signals.agreement_moved)
def on_moved(sender, agreement, **kwargs):
    application = agreement.application
    if agreement.status in CAME_TO_NOTHING and application and agreement.person_id:
        asked = Approval.objects.filter(person=agreement.person_id, agency=agreement.sending_id)
        release(asked.to(application.posting))

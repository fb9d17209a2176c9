"""Which requests are over, and deleted by the calendar?"""

from django.db import transaction

from portal.foundation.audit import record

from .models import JoinRequest


@transaction.atomic
def tend(now=None):
    """How many were deleted. Can be repeated."""
    over = list(JoinRequest.objects.over(now))
    for one in over:
        record(one, "join_request.forgotten")
        one.delete()
    return len(over)

"""Which requests has nobody moved for a year?"""

from django.db import transaction

from portal.foundation.audit import record

from .models import Request


@transaction.atomic
def tend(now=None):
    """How many were deleted. Can be repeated."""
    old = list(Request.objects.over(now).with_facts())
    for request in old:
        record(request, "request.forgotten", agency=str(request.owner.public_id), posting=request.posting_id)
    Request.objects.filter(pk__in=[request.pk for request in old]).delete()
    return len(old)

"""Which requests has nobody moved for a year?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import record
from portal.foundation.retention import register_rule

from .models import Request


def forget(now):
    old = list(Request.objects.over(now).with_facts())
    for request in old:
        record(request, "request.forgotten", agency=str(request.owner.public_id), posting=request.posting_id)
    Request.objects.filter(pk__in=[request.pk for request in old]).delete()
    return len(old)


register_rule(
    "requests.requests",
    _("Forespørsler mellom virksomheter slettes 12 måneder etter siste steg"),
    rows=Request.objects.over,
    carry_out=forget,
)

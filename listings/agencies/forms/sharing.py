"""Which other agencies have a domain already?"""

from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..models import EmailDomain
from ..status import AgencyStatus

MOST_NAMED = 3


def sharing(domains):
    """A sentence on each that is shared; the domain of a closed agency may be taken over."""
    rows = EmailDomain.objects.filter(domain__in=list(domains)).exclude(agency__status=AgencyStatus.CLOSED)
    holders = {}
    for row in rows.select_related("agency").order_by("domain", "agency__name_nb"):
        holders.setdefault(row.domain, []).append(row.agency.name)
    return ". ".join(sentence(domain, names) for domain, names in holders.items())


def sentence(domain, names):
    more = len(names) - MOST_NAMED
    if more > 0:
        rest = ngettext("%(count)s annen", "%(count)s andre", more) % {"count": more}
        names = [*names[:MOST_NAMED], rest]
    return _("%(domain)s deles med %(agencies)s") % {"domain": domain, "agencies": get_text_list(names, _("og"))}

"""Which of the agency's plans have no responsible leader any more?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.overview import Area, Figure, tells_of_agency

from .models import ExchangePlan


@tells_of_agency(Area.CONTENT, order=38)
def without_leader(user, agency):
    """For those who can choose another."""
    if not can(user, Action.KEEP_EXCHANGE_PLAN, agency):
        return
    years = sorted(ExchangePlan.objects.without_leader().filter(agency=agency).values_list("year", flat=True))
    if years:
        address = f"{reverse('exchanges:plan', args=[agency.slug])}?ar={years[0]}"
        text = _("Den som var ansvarlig, hører ikke til virksomheten lenger. Velg en ny.")
        yield Figure(_("Utvekslingsplaner uten ansvarlig leder"), len(years), address, text, waits=True)

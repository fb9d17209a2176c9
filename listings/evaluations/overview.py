"""How many evaluations wait for the agency's answers?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.foundation.overview import Area, Figure, tells_of_agency

from .rows import replies_of_agency


@tells_of_agency(Area.CONTENT, order=36)
def waiting(user, agency):
    number = replies_of_agency(user, agency).waiting().count()
    if number:
        address = reverse("evaluations:of_agency", args=[agency.slug])
        yield Figure(_("Evalueringer som venter på svar"), number, address, _("Det tar tre minutter."), waits=True)

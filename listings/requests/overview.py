"""How many requests wait for the agency's answer?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.foundation.overview import Area, Figure, tells_of_agency

from .models import Request


@tells_of_agency(Area.CONTENT, order=30)
def waiting(user, agency):
    number = Request.objects.received_by(user).waiting().filter(posting__agency=agency).count()
    text = _("Svar ja eller nei takk.")
    if number:
        yield Figure(_("Forespørsler fra andre virksomheter"), number, reverse("requests:list"), text, waits=True)

"""How many proposals for cooperation agreements wait for the agency's answer?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.foundation.overview import Area, Figure, tells_of_agency

from .models import Cooperation


@tells_of_agency(Area.CONTENT, order=36)
def waiting(user, agency):
    number = Cooperation.objects.visible_to(user).waiting_for([agency.pk]).count()
    if number:
        address = reverse("cooperation:of_agency", args=[agency.slug])
        text = _("Godkjenn, svar med et nytt forslag, eller si nei.")
        yield Figure(_("Forslag til samarbeidsavtaler"), number, address, text, waits=True)

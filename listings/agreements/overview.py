"""How many agreements wait for the agency, and how many has it not archived?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.foundation.overview import Area, Figure, tells_of_agency

from .models import Agreement
from .status import WRITTEN


@tells_of_agency(Area.CONTENT, order=35)
def waiting(user, agency):
    number = Agreement.objects.visible_to(user).of(agency).filter(status__in=WRITTEN).count()
    if number:
        address = reverse("agreements:of_agency", args=[agency.slug])
        yield Figure(_("Avtaler under arbeid"), number, address, _("Les, svar eller signer."))


@tells_of_agency(Area.CONTENT, order=35)
def to_archive(user, agency):
    number = Agreement.objects.visible_to(user).unarchived_by(agency).count()
    if number:
        address = reverse("agreements:of_agency", args=[agency.slug])
        text = _("Arkiver dem, og meld det i portalen.")
        yield Figure(_("Avtaler som skal arkiveres"), number, f"{address}?vis=arkiv", text, waits=True)

"""Is it time to look over who belongs to the agency?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.overview import Area, Figure, tells_of_agency

from .models import PeopleList


@tells_of_agency(Area.PEOPLE, order=20)
def list_to_confirm(user, agency):
    """Once a year; nothing in between."""
    if can(user, Action.MANAGE_MEMBERS, agency) and PeopleList.objects.due().filter(agency=agency).exists():
        people, text = reverse("agencies:people", args=[agency.slug]), _("Se over hvem som har tilgang, og bekreft.")
        yield Figure(_("Lista over folk skal ses over"), 1, people, text, waits=True)

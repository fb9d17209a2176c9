"""How many agencies are open to the portal's owner now?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.overview import Area, Figure, tells_of_agency, tells_of_portal

from .models import Opening


@tells_of_portal(Area.AGENCIES, order=40)
def open_now(user):
    if can(user, Action.SEE_OPENINGS):
        yield Figure(_("Åpnet for innsyn nå"), Opening.objects.standing().count(), reverse("oversight:list"))


@tells_of_agency(Area.RUNNING, order=40)
def opened(user, agency):
    """Only while it is so, and only to those who may see more of it."""
    if not can(user, Action.SEE_OPENINGS_OF_AGENCY, agency):
        return
    if number := Opening.objects.standing().filter(agency=agency).count():
        text = _("Se hvem, hvorfor og hva som er lest.")
        url = reverse("oversight:agency", args=[agency.slug])
        yield Figure(_("Åpnet for innsyn nå"), number, url, text)

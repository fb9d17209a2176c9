"""How many candidates has nobody answered yet?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.foundation.overview import Area, Figure, tells_of_agency

from .models import Application
from .status import Stage


@tells_of_agency(Area.CONTENT, order=20)
def new_candidates(user, agency):
    """Of those that she may handle: nobody counts another agency's."""
    rows = Application.objects.handled_by(user).filter(posting__agency=agency, status=Stage.RECEIVED)
    number, text = rows.count(), _("Les dem, og gi hver et svar.")
    if number:
        yield Figure(_("Nye interessemeldinger"), number, reverse("postings:list"), text, waits=True)

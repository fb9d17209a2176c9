"""How many experiences wait for an editor?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.overview import Area, Figure, tells_of_portal

from .models import Experience
from .status import Stage


@tells_of_portal(Area.CONTENT, order=20)
def told(user):
    """An editor's turn; others see how many."""
    number, handles = Experience.objects.filter(status=Stage.SENT).count(), can(user, Action.HANDLE_EXPERIENCE)
    url = reverse("stories:desk") if handles else ""
    yield Figure(_("Erfaringer sendt til redaksjonen"), number, url, _("Les dem, og svar."), handles and number > 0)

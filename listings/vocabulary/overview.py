"""How many words are proposed?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.overview import Area, Figure, tells_of_portal

from .models import Proposal


@tells_of_portal(Area.CONTENT, order=30)
def proposals(user):
    """An editor's turn; a portal administrator sees how many."""
    number, tends = Proposal.objects.waiting().count(), can(user, Action.MANAGE_VOCABULARY)
    url = reverse("vocabulary:proposals") if tends else ""
    yield Figure(_("Ord som er foreslått til ordlista"), number, url, _("Svar på forslagene."), tends and number > 0)

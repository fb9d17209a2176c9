"""How many agencies wait to be let in?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.overview import Area, Figure, tells_of_portal

from .models import JoinRequest


@tells_of_portal(Area.AGENCIES, order=20)
def waiting(user):
    if not can(user, Action.ANSWER_JOIN_REQUEST):
        return
    number = JoinRequest.objects.waiting().count()
    yield Figure(_("Vil være med"), number, reverse("joining:requests"), _("Slipp dem inn, eller si nei."), number > 0)

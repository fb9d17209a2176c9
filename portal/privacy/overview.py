"""How many claims about personal data wait for an answer, and are any late?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.overview import Area, Figure, tells_of_portal

from .models import PrivacyRequest


@tells_of_portal(Area.PEOPLE, order=30)
def claims(user):
    if not can(user, Action.ANSWER_PRIVACY_REQUEST):
        return
    number, text = PrivacyRequest.objects.open().count(), _("Svar innen fristen på 30 dager.")
    yield Figure(_("Krav om personvern som venter på svar"), number, reverse("privacy:requests"), text, number > 0)

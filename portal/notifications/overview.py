"""Does mail leave the portal?"""

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.overview import Area, Figure, tells_of_portal

from .models import Mail
from .status import ON_ITS_WAY, State

STUCK = frozenset({State.FAILED, State.UNCERTAIN})


@tells_of_portal(Area.RUNNING, order=20)
def of_mail(user):
    if not can(user, Action.MANAGE_MAIL_QUEUE):
        return
    queue = reverse("notices:queue")
    counts = Mail.objects.aggregate(
        going=Count("pk", filter=Q(state__in=ON_ITS_WAY)), stuck=Count("pk", filter=Q(state__in=STUCK))
    )
    yield Figure(_("E-poster på vei ut"), counts["going"], queue)
    yield Figure(
        _("E-poster som har stoppet"), counts["stuck"], queue, _("Se hvorfor, og prøv igjen."), counts["stuck"] > 0
    )

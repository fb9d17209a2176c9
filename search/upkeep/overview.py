"""Does search work, and does everything reach it?"""

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.overview import Area, Figure, tells_of_portal

from ..engines import breaker
from ..engines.choosing import follower
from ..models import Outbox


@tells_of_portal(Area.RUNNING, order=10)
def of_search(user):
    """Elasticsearch itself is not asked: what is known of it is told."""
    if not can(user, Action.TEND_SEARCH):
        return
    page = reverse("upkeep:status")
    is_refused = Q(refused=True)
    counts = Outbox.objects.aggregate(waiting=Count("pk", ~is_refused), refused=Count("pk", is_refused))
    if follower() and breaker.state():
        text = _("Databasen svarer i stedet, og folk kan søke som før. Se hvorfor.")
        yield Figure(_("Søkemotorer som ikke svarer"), 1, page, text, waits=True)
    yield Figure(_("Endringer på vei til søket"), counts["waiting"], page)
    text = _("Se hva som ikke ble tatt imot.")
    yield Figure(_("Endringer søket ikke tok imot"), counts["refused"], page, text, counts["refused"] > 0)

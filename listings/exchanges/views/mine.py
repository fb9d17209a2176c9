"""Which exchanges are one's own: coming, running and ended? Also while her home account is closed."""

from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..exchange import as_exchanges, exchanges
from . import trails


def own(user):
    return exchanges().filter(person=user.pk).order_by("-starts", "pk")


class OwnExchanges(RuledView, TemplateView):
    action = Action.SEE_OWN_EXCHANGES
    is_confidential = True
    template_name = "listings/exchanges/mine.html"

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, own(self.request.user))
        trail = trails.trail(trails.mine(), (_("Utvekslinger"), ""))
        return super().get_context_data(**kwargs) | {"rows": as_exchanges(paged), "paged": paged, "trail": trail}

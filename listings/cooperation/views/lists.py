"""Which cooperation agreements has an agency?"""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from listings.agencies.views.of_agency import OfAgency
from portal.access.rules import Action, can
from portal.foundation.paging import paginate

from ..models import Cooperation
from ..progress import next_step, stand_of, turn_of
from ..sides import page_for


class AgencyCooperations(OfAgency, TemplateView):
    action = Action.SEE_COOPERATIONS
    heading = _("Samarbeidsavtaler")
    is_confidential = True
    template_name = "listings/cooperation/list.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        paged = paginate(self.request, Cooperation.objects.visible_to(user).shown_to(self.agency).with_facts())
        may_begin = can(user, Action.BEGIN_COOPERATION, self.agency)
        begin = reverse("cooperation:begin", args=[self.agency.slug])
        return super().get_context_data(**kwargs) | {
            "paged": paged,
            "rows": [row_of(one, self.agency) for one in paged],
            "begin": {"label": _("Foreslå en samarbeidsavtale"), "url": begin} if may_begin else None,
        }


def row_of(cooperation, agency):
    """`other` is the agency on the other side."""
    return {
        "cooperation": cooperation,
        "url": page_for(agency, cooperation),
        "other": cooperation.other_than(agency),
        "stand": stand_of(cooperation),
        "turn": turn_of(cooperation, agency),
        "next": next_step(cooperation, agency),
    }

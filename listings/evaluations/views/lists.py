"""Which evaluations has an agency, and which are one's own?"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from listings.agencies.views.of_agency import OfAgency
from listings.agreements.models import Agreement
from portal.access.rules import Action
from portal.foundation.clock import oslo_today
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..models import Reply
from ..rows import line_of, replies_of_agency
from ..status import Status
from . import trails

TABS = (
    ("", gettext_lazy("Venter på svar"), lambda today: {"status": Status.WAITING, "evaluation__due__gte": today}),
    ("frist", gettext_lazy("Fristen er ute"), lambda today: {"status": Status.WAITING, "evaluation__due__lt": today}),
    ("svart", gettext_lazy("Svart"), lambda today: {"status": Status.GIVEN}),
)


class AgencyEvaluations(OfAgency, TemplateView):
    """`?vis=svart` has those that the agency has answered."""

    action = Action.SEE_EVALUATIONS
    heading = gettext_lazy("Evalueringer")
    is_confidential = True
    template_name = "listings/evaluations/list.html"

    def get_context_data(self, **kwargs):
        asked = self.request.GET.get("vis", "")
        chosen = {slug: which for slug, _label, which in TABS}
        asked = asked if asked in chosen else ""
        rows = replies_of_agency(self.request.user, self.agency).filter(**chosen[asked](oslo_today()))
        paged = paginate(self.request, rows.with_facts().order_by("evaluation__due", "pk"))
        return super().get_context_data(**kwargs) | {
            "tabs": [{"label": label, "url": f"?vis={slug}", "is_current": slug == asked} for slug, label, _of in TABS],
            "paged": paged,
            "rows": [line_of(reply) for reply in paged],
        }


class OwnEvaluations(RuledView, TemplateView):
    """Where she was away herself, and where she has been chosen to sign; also while her home account is closed."""

    action = Action.SEE_OWN_EVALUATIONS
    is_confidential = True
    template_name = "listings/evaluations/mine.html"

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, own(self.request.user))
        facts = {"trail": trails.trail(trails.mine(), (_("Evalueringer"), "")), "paged": paged}
        return super().get_context_data(**kwargs) | facts | {"rows": [line_of(reply) for reply in paged]}


def own(user):
    hers = Agreement.objects.visible_to(user).involving(user)
    rows = Reply.objects.given_by(user).filter(evaluation__agreement__in=hers.values("pk"))
    return rows.with_facts().order_by("-evaluation__opened_at", "pk")

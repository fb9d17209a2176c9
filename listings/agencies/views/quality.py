"""Where does the portal's administrator see what is wrong with what the portal knows of its agencies?"""

from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.views import RuledView

from ..quality import look_over


class Quality(RuledView, TemplateView):
    action = Action.SEE_DATA_QUALITY
    template_name = "listings/agencies/quality.html"
    is_confidential = True

    def get_context_data(self, **kwargs):
        seen = list(look_over())
        wrong, well = ([one for one in seen if bool(one.number) is is_wrong] for is_wrong in (True, False))
        return super().get_context_data(**kwargs) | {"wrong": wrong, "well": well}

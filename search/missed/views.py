"""Which words are looked for in vain most often?"""

from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from .limits import KEPT, LEAST_DAYS, LEAST_TIMES
from .models import MissedSearch


class MissedList(RuledView, TemplateView):
    action = Action.SEE_MISSED_SEARCHES
    template_name = "search/missed/list.html"

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, MissedSearch.objects.recent().often(), per_page=50)
        limits = {"least": LEAST_TIMES, "least_days": LEAST_DAYS, "days": KEPT.days}
        return super().get_context_data(**kwargs) | limits | {"paged": paged}

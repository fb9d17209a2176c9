"""What does a party see of an evaluation?"""

from django.shortcuts import get_object_or_404
from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.views import RuledView

from ..models import Evaluation
from ..page import page_of
from . import trails


class Read(RuledView, TemplateView):
    """Of others' it is not even said that they exist."""

    action = Action.SEE_EVALUATION
    is_confidential = True
    template_name = "listings/evaluations/evaluation.html"

    def get_thing(self):
        rows = Evaluation.objects.visible_to(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get_context_data(self, **kwargs):
        user = self.request.user
        facts = {"evaluation": self.thing, "trail": trails.of_evaluation(user, self.thing)}
        return super().get_context_data(**kwargs) | facts | page_of(self.thing, user)

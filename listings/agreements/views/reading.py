"""What do the parties see of an agreement?"""

from django.contrib.messages import get_messages
from django.shortcuts import get_object_or_404
from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.views import RuledView

from ..models import Agreement
from ..page import page_of
from ..terms import BY_GROUP
from . import trails


class OfAgreement(RuledView):
    """An agreement of hers; of others' it is not even said that they exist."""

    action = Action.SEE_AGREEMENT
    last, words, submit = "", "", ""

    def get_thing(self):
        rows = Agreement.objects.visible_to(self.request.user).as_signed()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get_context_data(self, **kwargs):
        steps = [(self.last, "")] if self.last else []
        trail = trails.of_agreement(self.request.user, self.thing, *steps)
        facts = {"agreement": self.thing, "trail": trail, "heading": self.last}
        return super().get_context_data(**kwargs) | facts | self.said()

    def said(self):
        """What beside.html says of a form: what it means, and what its button does."""
        return {"words": self.words, "submit": self.submit or self.last}


class Read(OfAgreement, TemplateView):
    is_confidential = True
    template_name = "listings/agreements/agreement.html"

    def get_context_data(self, **kwargs):
        page = page_of(self.thing, self.request.user)
        return super().get_context_data(**kwargs) | page | self.messages_beside(page["groups"])

    def messages_beside(self, groups):
        """What was said of a group stands at the group, where whoever saved it is; the rest where messages stand."""
        messages = list(get_messages(self.request))
        for entry in groups:
            entry["messages"] = [one for one in messages if one.extra_tags == entry["group"].code]
        return {"messages": [one for one in messages if one.extra_tags not in BY_GROUP]}

"""What does the field that a person writes in get, at each key? A list to choose from; without scripts it is a page."""

from django.views import View

from portal.access.pace import WRITING, Paced
from portal.access.rules import Action
from portal.foundation.parts import render_part
from portal.foundation.views import RuledView

from ..filters import read_text
from .offering import groups


class Suggestions(Paced, RuledView, View):
    pace = WRITING
    action = Action.SEARCH_POSTINGS
    template_name = "search/suggesting/page.html"
    part_name = "search/suggesting/parts/offers.html"

    def get(self, request):
        text, refusal, _cut = read_text(request.GET.get("q", ""))
        found = groups(request.GET)
        number = sum(len(group.offers) for group in found)
        context = {"text": text, "refusal": refusal, "groups": found, "number": number}
        return render_part(request, self.template_name, self.part_name, context)

"""The results page: parse the address, ask once, lay out the answer."""

from django.urls import reverse
from django.views import View

from portal.access.rules import Action
from portal.foundation.parts import render_part
from portal.foundation.views import RuledView

from .asking import ask
from .missed.noting import note
from .presenting import address, page_of


class PostingSearch(RuledView, View):
    action = Action.SEARCH_POSTINGS
    template_name = "search/postings.html"
    part_name = "search/parts/changes.html"

    def get(self, request):
        answer = ask(request.GET, request.user)
        note(request, answer.criteria, answer.results.total)
        response = render_part(request, self.template_name, self.part_name, page_of(request, answer))
        response["HX-Push-Url"] = reverse("search:postings") + address(answer.criteria)
        return response

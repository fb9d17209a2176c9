"""The results page of each kind: parse the address, ask once, lay out the answer."""

from django.views import View

from portal.access.pace import SEARCHING, Paced
from portal.access.rules import Action
from portal.foundation.parts import render_part
from portal.foundation.views import RuledView

from .asking import ask
from .missed.noting import note
from .presenting import page_of


class Search(Paced, View):
    pace = SEARCHING
    kind = ""
    template_name = "search/page.html"
    part_name = "search/parts/changes.html"

    def get(self, request):
        answer = ask(request.GET, request.user, self.kind)
        if self.kind == "posting":
            note(request, answer.criteria, answer.results.total)
        response = render_part(request, self.template_name, self.part_name, page_of(request, answer))
        response["HX-Push-Url"] = request.path + answer.criteria.as_address()
        return response


class PostingSearch(RuledView, Search):
    action = Action.SEARCH_POSTINGS
    kind = "posting"


class PeopleSearch(RuledView, Search):
    action = Action.FIND_PEOPLE
    is_confidential = True
    kind = "profile"


class StorySearch(Search):
    """For everybody: who is not signed in finds what is open."""

    kind = "story"


class AgencySearch(Search):
    kind = "agency"

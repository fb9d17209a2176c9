"""Where do people read what the open API has, and machines its description? And what is there at other addresses?"""

from django.http import JsonResponse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from listings.sharing.addresses import whole

from .description import PREFIX, api
from .limits import MOST_PER_PAGE, READING
from .problems import not_there

WORDS = {
    "postings": _("Åpent delte utlysninger"),
    "postings/{id}": _("En utlysning, med alle tekster"),
    "agencies": _("Virksomheter som er med"),
    "themes": _("Temaer"),
    "qualities": _("Egenskaper"),
    "competences": _("Kompetanser"),
}


class About(TemplateView):
    template_name = "home/api.html"

    def get_context_data(self, **kwargs):
        known = {"example": "postings?page_size=5", "description": "openapi.json"}
        told = {name: whole(f"{PREFIX}{rest}") for name, rest in known.items()} | {"operations": list(operations())}
        limits = {"most_per_page": MOST_PER_PAGE, "most_in_a_minute": READING.most_of_a_place}
        return super().get_context_data(**kwargs) | told | limits


def operations():
    """From the description itself, so that the page is never older; in words that are translated."""
    for path, found in api.get_openapi_schema()["paths"].items():
        asked = [one["name"] for one in found["get"]["parameters"] if one["in"] == "query"]
        yield {"path": path, "asked": asked, "words": WORDS[path.removeprefix(PREFIX)]}


def description(request):
    return JsonResponse(api.get_openapi_schema(), json_dumps_params={"ensure_ascii": False})


def nothing(request, rest=""):
    return not_there()

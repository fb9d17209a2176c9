"""Where does a person see how far her profile has come, begin it, keep it and delete it?"""

from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from portal.foundation.paging import paginate
from portal.translation.written import written_form

from .. import actions
from ..completeness import completeness_of
from ..guide import STEPS
from ..presentation import SEEN_BY, Reader, shown_to
from ..readings import readings_of, told
from ..summary import section
from .of_profile import OfPerson, OfProfile, trail

PER_PAGE = 20


class Own(OfPerson, TemplateView):
    """The overview; for who has not begun, what it is and a button."""

    template_name = "listings/profiles/own.html"

    def post(self, request, **kwargs):
        actions.begin(by=request.user, language=written_form())
        return redirect(STEPS[0].url)

    def get_template_names(self):
        return [self.template_name if self.thing.pk else "listings/profiles/begin.html"]

    def get_context_data(self, **kwargs):
        facts = super().get_context_data(**kwargs) | {"trail": trail()}
        if self.thing.pk is None:
            return facts
        completeness = completeness_of(self.thing)
        return facts | {
            "profile": self.thing,
            "completeness": completeness,
            "sections": [section(part, self.thing) for part in completeness.parts],
            "readings": readings_of(self.thing).count(),
        }


class Confirm(OfProfile, View):
    http_method_names = ["post"]

    def post(self, request, **kwargs):
        self.attempt(actions.confirm, _("Takk. Vi beholder profilen som den er."))
        return redirect("profiles:own")


class Delete(OfProfile, TemplateView):
    template_name = "listings/profiles/delete.html"

    def post(self, request, **kwargs):
        self.attempt(actions.delete_profile, _("Profilen er slettet."))
        return redirect("profiles:own")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"trail": trail((_("Slett profilen"), ""))}


class Preview(OfProfile, TemplateView):
    """As another sees it now; each kind of reader has its own address."""

    template_name = "listings/profiles/preview.html"

    @property
    def reader(self):
        asked = self.request.GET.get("som", "")
        return Reader(asked) if asked in Reader.values else Reader.CONTACT

    def get_context_data(self, **kwargs):
        sees = self.reader in SEEN_BY[self.thing.visibility]
        return super().get_context_data(**kwargs) | {
            "profile": self.thing,
            "shown": shown_to(self.thing, self.reader),
            "sees": sees,
            "sees_now": sees and self.thing.is_shown,
            "tabs": [tab(reader, self.reader) for reader in (Reader.CONTACT, Reader.COLLEAGUE, Reader.FACILITATOR)],
            "trail": trail((_("Slik ser andre deg"), "")),
        }


def tab(reader, current):
    return {"label": reader.label, "url": f"?som={reader.value}", "is_current": reader == current}


class Seen(OfProfile, TemplateView):
    template_name = "listings/profiles/seen.html"

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, readings_of(self.thing), PER_PAGE)
        return super().get_context_data(**kwargs) | {
            "paged": paged,
            "readings": told(list(paged)),
            "trail": trail((_("Hvem har sett profilen"), "")),
        }

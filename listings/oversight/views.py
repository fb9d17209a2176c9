"""Where is an agency opened and closed again, and where is it seen who has read what?"""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from listings.agencies.views.of_agency import AgencyFormView, OfAgency
from portal.access.rules import Action, can
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from . import actions
from .forms import OpenForm
from .limits import LONGEST
from .models import Opening
from .pages import shelves, told
from .permissions import is_open
from .telling import told_of

PER_PAGE = 50


class OpeningList(RuledView, TemplateView):
    """Those that are open, her own first; below them what has ended, the newest first."""

    action = Action.SEE_OPENINGS
    template_name = "listings/oversight/list.html"
    is_confidential = True

    def get_context_data(self, **kwargs):
        openings = Opening.objects.with_facts()
        standing = list(openings.standing())
        me = self.request.user.pk
        return super().get_context_data(**kwargs) | {
            "mine": [opening for opening in standing if opening.opened_by_id == me],
            "others": [opening for opening in standing if opening.opened_by_id != me],
            "paged": paginate(self.request, openings.ended(), PER_PAGE),
            "trail": [
                {"label": _("Oversikt"), "url": reverse("home:overview")},
                {"label": _("Innsyn i virksomhetene"), "url": ""},
            ],
        }


class OpeningsOfAgency(OfAgency, TemplateView):
    """For those who answer for the agency, and for those who may open it."""

    action = Action.SEE_OPENINGS_OF_AGENCY
    template_name = "listings/oversight/agency.html"
    heading = gettext_lazy("Innsyn")
    is_confidential = True

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, Opening.objects.of(self.agency).with_facts(), PER_PAGE)
        return super().get_context_data(**kwargs) | {
            "paged": paged,
            "may_open": can(self.request.user, Action.OPEN_AGENCY, self.agency) and not self.agency.successor_id,
            "opens": can(self.request.user, Action.SEE_OPENINGS),
        }


class OpenAgency(AgencyFormView):
    action = Action.OPEN_AGENCY
    template_name = "listings/oversight/open.html"
    form_class = OpenForm
    heading = gettext_lazy("Åpne for innsyn")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    @property
    def done(self):
        """Whoever has been told, as it is now."""
        return _("Virksomheten er åpnet for deg. %(told)s") % {"told": self.told.label}

    @property
    def told(self):
        return told_of(self.agency, self.request.user)[0]

    def form_valid(self, form):
        self.form = form
        return super().form_valid(form)

    def get_success_url(self):
        return self.form.opening.get_absolute_url()

    def get_context_data(self, **kwargs):
        merged = actions.told_merged(self.agency) if self.agency.successor_id else ""
        facts = {"merged": merged, "longest": LONGEST.days, "told": self.told}
        return super().get_context_data(**kwargs) | facts


class OpeningPage(RuledView, TemplateView):
    """What it is for, the way to what can be read, and what was. A POST ends it."""

    action = Action.SEE_OPENING
    template_name = "listings/oversight/opening.html"
    is_confidential = True

    def get_thing(self):
        seen = Opening.objects.visible_to(self.request.user).with_facts()
        return get_object_or_404(seen, public_id=self.kwargs["public_id"])

    def post(self, request, public_id):
        try:
            actions.close_opening(opening=self.thing, by=request.user)
            messages.success(request, _("Innsynet er avsluttet. %(told)s") % {"told": self.told.label})
        except StepNotAllowed:
            messages.info(request, _("Innsynet var allerede avsluttet."))
        return redirect(self.thing)

    @property
    def told(self):
        return told_of(self.thing.agency, self.thing.opened_by)[0]

    def get_context_data(self, **kwargs):
        opening, user = self.thing, self.request.user
        is_hers = opening.is_open and opening.opened_by_id == user.pk
        paged = paginate(self.request, opening.readings.all(), PER_PAGE)
        return super().get_context_data(**kwargs) | {
            "opening": opening,
            "shelves": shelves(opening.agency) if is_hers and is_open(user, opening.agency) else [],
            "may_close": opening.is_open and can(user, Action.CLOSE_OPENING, opening),
            "told": self.told,
            "paged": paged,
            "readings": told(paged, with_names=can(user, Action.SEE_NAMES_READ, opening)),
            "trail": self.trail(),
        }

    def trail(self):
        agency = self.thing.agency
        page = reverse("oversight:agency", args=[agency.slug])
        return [
            {"label": agency.name, "url": agency.page.url if agency.page else ""},
            {"label": _("Innsyn"), "url": page},
            {"label": self.thing.get_reason_display(), "url": ""},
        ]

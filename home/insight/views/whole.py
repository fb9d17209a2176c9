"""How does it stand with the whole, and with one ministry area?"""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from listings.agencies.models import Agency
from portal.access.rules import Action, can
from portal.foundation.views import RuledView

from ..models import Cell
from ..only import choices
from ..reading import agencies_in, figures_of
from ..years import courses_of
from .alone import SeenAlone
from .showing import Report, ShowingFigures

ONLY_WHOLE = gettext_lazy("«Vis bare» kan bare brukes for hele ordningen, ikke for et departementsområde.")


def sectors():
    """The ministry areas that have a number of their own, in the order of their names."""
    keys = Cell.objects.exclude(sector=None).order_by().values("sector").distinct()
    return Agency.objects.filter(pk__in=keys)


def sectors_for(user):
    """Those whose figures are hers to read."""
    return [sector for sector in sectors() if can(user, Action.SEE_AREA_FIGURES, sector)]


class WholeFigures(SeenAlone, ShowingFigures, RuledView, TemplateView):
    action = Action.SEE_FIGURES

    def choices_alone(self):
        return choices()

    def told_alone(self):
        return _(
            "Her står de tallene som er delt opp på denne måten. Kvartaler der dette ikke er vist for seg, er ikke med."
        )

    @cached_property
    def figures(self):
        if self.only:
            return list(self.only.figures(self.period))
        return figures_of(self.period, with_sectors=can(self.request.user, Action.SEE_SECTOR_FIGURES))

    def all_courses(self):
        return self.only.courses() if self.only else courses_of()

    @property
    def place(self):
        return self.with_only(_("hele ordningen"))

    def get(self, request, *args, **kwargs):
        """The form names a ministry area too; its address asks who may read it, and tells whether it has numbers."""
        if slug := request.GET.get("omrade", ""):
            found = get_object_or_404(Agency, slug=slug)
            if request.GET.get("bare"):
                messages.info(request, ONLY_WHOLE)
            return redirect(f"{reverse('insight:sector', args=[found.slug])}?periode={self.period.code}")
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.with_only(_("Tall for hele ordningen")),
            "report": reverse("insight:report", args=[self.period.year]),
            "sectors": sectors_for(self.request.user),
            "trail": [
                {"label": _("Min side"), "url": reverse("home:my_page")},
                {"label": _("Tall"), "url": ""},
            ],
        }


class WholeReport(Report, WholeFigures):
    pass


class SectorFigures(ShowingFigures, RuledView, TemplateView):
    action = Action.SEE_AREA_FIGURES

    def get_thing(self):
        """Whether there are numbers of it is told to those who may read them."""
        return get_object_or_404(Agency, slug=self.kwargs["slug"])

    @cached_property
    def sector(self):
        return get_object_or_404(sectors(), slug=self.kwargs["slug"])

    @cached_property
    def figures(self):
        return figures_of(self.period, sector=self.sector)

    @cached_property
    def agencies(self):
        return list(agencies_in(self.period, self.sector))

    def all_courses(self):
        return courses_of(self.sector)

    @property
    def place(self):
        return self.sector.name

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Tall for %(name)s og virksomhetene under") % {"name": self.sector.name},
            "report": reverse("insight:sector_report", args=[self.sector.slug, self.period.year]),
            "sectors": sectors_for(self.request.user),
            "sector": self.sector,
            "trail": [
                {"label": _("Min side"), "url": reverse("home:my_page")},
                {"label": _("Tall"), "url": reverse("insight:whole")},
                {"label": self.sector.short, "url": ""},
            ],
        }


class SectorReport(Report, SectorFigures):
    pass

"""How does it stand with one agency, for its own?"""

from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from listings.agencies.views.of_agency import OfAgency
from portal.access.rules import Action, can

from .. import gap
from ..models import Cell
from ..own import figures_of_own
from ..own_only import choices_of_own, courses_of_own_alone, figures_of_own_alone
from ..own_years import courses_of_own
from .alone import SeenAlone
from .showing import Report, ShowingFigures


class AgencyFigures(SeenAlone, ShowingFigures, OfAgency, TemplateView):
    action = Action.SEE_AGENCY_FIGURES
    heading = gettext_lazy("Tall")
    is_own = True

    @cached_property
    def in_full(self):
        return can(self.request.user, Action.SEE_OWN_IN_FULL, self.agency)

    @property
    def has_months(self):
        return self.in_full

    def choices_alone(self):
        return choices_of_own(self.agency, in_full=self.in_full)

    def told_alone(self):
        if self.in_full:
            return _(
                "Hvor kandidatene kommer fra, hva lederne svarer, og tall som ikke kan deles opp på denne måten, "
                "er ikke med her."
            )
        return _("Tall om kandidater, utvekslinger, historier og svar fra ledere er ikke med her.")

    @property
    def has_gaps_alone(self):
        return gap.is_laid_out(figure.measure for figure in self.figures)

    @cached_property
    def figures(self):
        if self.only:
            return list(figures_of_own_alone(self.only, self.period, self.agency, in_full=self.in_full))
        return list(figures_of_own(self.period, self.agency, in_full=self.in_full))

    def all_courses(self):
        if self.only:
            return courses_of_own_alone(self.only, self.agency, in_full=self.in_full)
        return courses_of_own(self.agency, in_full=self.in_full)

    def about(self):
        if not self.in_full:
            people = _(
                "Tall om kandidater vises når kvartalet er over, og bare når de gjelder minst fem. "
                "Ellers står det «Ikke vist»."
            )
            return [self.when()] if self.only else [self.when(), people]
        own = _(
            "Her ser dere deres egne tall uten at små tall er skjult, fordi dere behandler kandidatene selv. "
            "Ikke del dem videre."
        )
        return [self.when(), own if self.only else f"{own} {self.about_people()}"]

    def about_people(self):
        if self.period.is_of_months:
            return _(
                "Hvor kandidatene kommer fra, og hva lederne svarer, vises bare for kvartaler og år, og bare når "
                "tallet er minst fem."
            )
        return _(
            "Hvor kandidatene kommer fra, og hva lederne svarer, vises først når et kvartal er over, "
            "og bare når tallet er minst fem. Ellers står det «Ikke vist»."
        )

    @property
    def has_area(self):
        """Whether there are figures of the ministry area that it heads, for this reader."""
        may = can(self.request.user, Action.SEE_AREA_FIGURES, self.agency)
        return may and Cell.objects.filter(sector=self.agency).exists()

    @property
    def place(self):
        return self.with_only(self.agency.name)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.with_only(_("Tall for %(name)s") % {"name": self.agency.short}),
            "report": reverse("insight:agency_report", args=[self.agency.slug, self.period.year]),
            "has_area": self.has_area,
        }


class AgencyReport(Report, AgencyFigures):
    pass

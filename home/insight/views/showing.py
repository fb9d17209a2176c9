"""What have all pages of figures in common? A period, the figures in their order, files, and when they are from."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext as _

from portal.foundation import pdf
from portal.foundation.dates import date_in_words

from .. import gap
from ..charts import chart_of, drawn
from ..files import KINDS, About, answer, handed_out, small_numbers
from ..gathering import gathered_until, reckoned_at
from ..jumping import jumps
from ..paper import document_of
from ..periods import Period, choices, newest_let_out, period_in, years
from ..quiet import MONTH
from ..reports import GAPS, YEARS, Heading, Paragraph, about_years, blocks, blocks_of_gaps, blocks_of_years, sections
from ..years import through

NEWEST, PDF = "published", "pdf"
"""A source that every night gathers from, and the kind of file of reports."""
AGENCIES = "agencies"


class ShowingFigures:
    """`place`: what the figures are of, in words. `figures`: a list. `has_months`: whether months may be chosen. Mixed
    into a view that asks the rule table."""

    template_name = "home/insight/page.html"
    is_confidential = True
    is_own = False
    has_months = False
    about_alone = ""
    agencies = ()

    @cached_property
    def known_years(self):
        return years()

    @cached_property
    def periods(self):
        return list(choices(self.known_years, with_months=self.has_months))

    @cached_property
    def chosen(self):
        newest = self.known_years[0] if self.is_own else newest_let_out(self.known_years)
        return period_in(self.request.GET.get("periode", ""), self.periods, newest)

    @property
    def period(self):
        return self.chosen[0]

    @cached_property
    def courses(self):
        return through(self.all_courses())

    def get(self, request, *args, **kwargs):
        if (kind := request.GET.get("fil", "")) in KINDS:
            name = slugify(f"tall {self.place} {self.period.code}")
            about = About(str(self.period), self.place, self.when(), self.about_alone, self.is_own)
            return answer(kind, name, self.figures, self.courses, about)
        return super().get(request, *args, **kwargs)

    def about(self):
        """Sentences that stand above the figures, on the page and on paper."""
        others = _("Tall for flere virksomheter vises først når kvartalet er over, og endres ikke etterpå.")
        return [f"{self.when()} {others}", small_numbers()]

    @property
    def has_any(self):
        """Also of what is not shown: to say that there is nothing would not be true."""
        return any(figure.number or figure.hidden_quarters for figure in self.figures)

    def when(self):
        """From which night the figures are, in words."""
        at, until = reckoned_at(), gathered_until(NEWEST)
        if at is None:
            return _("Tallene er ikke regnet ut ennå. Det skjer om natten.")
        told = _("Regnet ut om natten, sist med det som skjedde til og med %(day)s.")
        return told % {"day": date_in_words(until or at)}

    @cached_property
    def gaps(self):
        return gap.gaps_in(self.figures)

    def labels(self):
        """Of the sections, in the order of the page."""
        shown = {area.value: area.label for area, _inside in sections(self.figures)} if self.has_any else {}
        beside = {GAPS: (self.gaps, gap.title()), YEARS: (self.courses, _("År for år"))}
        beside |= {AGENCIES: (self.agencies, _("Virksomhetene i området"))}
        return shown | {code: label for code, (rows, label) in beside.items() if rows and shown}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "headings": jumps(self.labels()),
            "place": self.place,
            "period": self.period,
            "is_understood": self.chosen[1],
            "periods": self.periods,
            "sections": with_charts(self.figures),
            "has_any": self.has_any,
            "gaps": self.gaps,
            "gap_chart": gap.chart_of_gaps(self.gaps),
            "about_gaps": gap.about(is_own=self.is_own),
            "courses": [(course, drawn_over(course)) for course in self.courses],
            "about_years": about_years(),
            "agencies": self.agencies,
            "about": self.about(),
            "is_own": self.is_own,
        }


def with_charts(figures):
    """[(area, [(figure, what goes on over time, what it is split into)])], each of the two as [(table, its chart)]."""
    return [(area, [(figure, *split_up(figure)) for figure in inside]) for area, inside in sections(figures)]


def drawn_over(course):
    return drawn(f"{course.label}: {_('År for år')}", course.points)


def split_up(figure):
    found = [(table, chart_of(f"{figure.measure.label}: {table.label}", table)) for table in figure.tables]
    is_over_time = [table.cut.code == MONTH for table, _chart in found]
    return [row for row, over in zip(found, is_over_time, strict=True) if over], [
        row for row, over in zip(found, is_over_time, strict=True) if not over
    ]


class Report:
    """The same figures for a whole year, to be read as a text, and as a PDF. Stands before the view of the figures."""

    template_name = "home/insight/report.html"
    only, only_choices = None, ()

    @property
    def period(self):
        return Period(self.kwargs["year"])

    @property
    def title(self):
        return _("Rapport for %(chosen)s, %(place)s") % {"chosen": self.period, "place": self.place}

    @cached_property
    def courses(self):
        """No later than its year, so that it says the same whenever it is read."""
        return through(self.all_courses(), self.period.year)

    @cached_property
    def blocks(self):
        return [
            *blocks(self.figures),
            *blocks_of_gaps(self.figures, is_own=self.is_own),
            *blocks_of_years(self.courses),
        ]

    def labels(self):
        found = [block for block in self.blocks if isinstance(block, Heading) and block.code]
        return {block.code: block.text for block in found} if self.has_any else {}

    def get(self, request, *args, **kwargs):
        if self.period.year not in self.known_years:
            raise Http404
        return self.paper() if request.GET.get("fil", "") == PDF else super().get(request, *args, **kwargs)

    def paper(self):
        said = self.blocks if self.has_any else [Paragraph(nothing_of(self.period))]
        try:
            content = pdf.made(document_of(self.title, self.about(), said), at=timezone.now())
        except pdf.PdfFailed as sentence:
            messages.error(self.request, str(sentence))
            return redirect(self.request.path)
        return handed_out(PDF, slugify(f"rapport {self.place} {self.period.code}"), content)

    def get_context_data(self, **kwargs):
        told = {"title": self.title, "nothing": nothing_of(self.period), "blocks": named(self.blocks)}
        return super().get_context_data(**kwargs) | told


def nothing_of(period):
    return _("Ingen tall for %(chosen)s ennå") % {"chosen": period}


def named(found):
    """[(what kind of block, the block)], for the template."""
    return [(type(block).__name__.lower(), block) for block in found]

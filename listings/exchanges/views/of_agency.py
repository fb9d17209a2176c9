"""Who is out of an agency and who is in, until when, and what does it come to?"""

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View

from listings.agencies.permissions import written_agencies
from listings.agencies.views.of_agency import OfAgency
from portal.access.rules import Action, can
from portal.foundation.audit import record
from portal.foundation.clock import oslo_today
from portal.foundation.paging import paginate

from ..balance import bounds_of_year
from ..chart import chart_of
from ..exchange import as_exchanges, counted, exchanges, shown, told, visible_to
from ..limits import EARLIEST_YEAR, YEARS_AHEAD
from ..models import ExchangePlan
from ..open_lines import left_of, with_open_lines
from ..presence import balance_of, in_year, month_by_month
from ..spreadsheet import KINDS, file_of
from ..status import OVER, Stand

TABS = (
    ("", gettext_lazy("Nå"), {Stand.RUNNING}),
    ("kommer", gettext_lazy("Kommer"), {Stand.COMING}),
    ("avsluttet", gettext_lazy("Avsluttet"), OVER),
)


def year_asked(request):
    """This year, where the address says nothing that is one."""
    asked = request.GET.get("ar", "")
    year = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) == len("2027") else 0
    this = oslo_today().year
    return year if EARLIEST_YEAR <= year <= this + YEARS_AHEAD else this


class OfYear(OfAgency):
    """`?ar=2027`: what touches that year."""

    action = Action.SEE_EXCHANGES
    heading = gettext_lazy("Utvekslinger")
    is_confidential = True

    def find(self):
        """All of the agency's, with their days alone."""
        return self.among(counted(exchanges()))

    def find_hers(self):
        """Those that the reader follows: whoever speaks for the agency all, a leader her own."""
        return self.among(counted(visible_to(self.request.user)))

    def among(self, agreements):
        self.year = year_asked(self.request)
        first, last = bounds_of_year(self.year)
        near = agreements.of(self.agency).filter(starts__lte=last, ends__gte=first).order_by("ends", "pk")
        return in_year(as_exchanges(near), self.year)


class AgencyExchanges(OfYear, TemplateView):
    """`?vis=kommer` has those to come."""

    template_name = "listings/exchanges/agency.html"

    def get_context_data(self, **kwargs):
        found, ahead = self.find_hers(), not_over(counted(visible_to(self.request.user)), self.agency)
        listed = found + later_than(self.year, ahead)
        asked = self.request.GET.get("vis", "")
        stands = next((states for slug, _label, states in TABS if slug == asked), TABS[0][2])
        paged = paginate(self.request, [one for one in listed if one.stand in stands])
        return super().get_context_data(**kwargs) | {
            "year": self.year,
            "years": years_around(self.year),
            "tabs": [tab_of(tab, stands, self.year, listed) for tab in TABS],
            "vis": asked,
            "paged": paged,
            "rows": [row_of(one, self.agency) for one in shown(paged, with_open_lines)],
            "plan": ExchangePlan.objects.own().filter(agency=self.agency, year=self.year).first(),
            "may_plan": can(self.request.user, Action.KEEP_EXCHANGE_PLAN, self.agency),
            **self.figures(found, ahead),
        }

    def figures(self, found, ahead):
        """For those who see everybody: of a leader's own they would not be the agency's."""
        if self.agency.pk not in written_agencies(self.request.user):
            return {}
        months = month_by_month(found, self.agency, self.year)
        return {
            "months": months,
            "chart": chart_of(months),
            "balance": balance_of(found, self.agency, self.year),
            "now": count_now(ahead, self.agency),
        }


def not_over(agreements, agency):
    """Whichever year is shown."""
    return as_exchanges(agreements.of(agency).filter(ends__gte=oslo_today()).order_by("ends", "pk"))


def later_than(year, ahead):
    """What comes after this year is to come already; one who looks at another year sees that year alone."""
    if year != oslo_today().year:
        return []
    last = bounds_of_year(year)[1]
    return [one for one in ahead if one.starts > last and one.stand == Stand.COMING]


def years_around(year):
    return [
        {"year": one, "is_current": one == year} for one in range(EARLIEST_YEAR, oslo_today().year + YEARS_AHEAD + 1)
    ]


def tab_of(tab, stands, year, found):
    slug, label, states = tab
    number = sum(one.stand in states for one in found)
    words = {"label": label, "number": number}
    return {
        "label": _("%(label)s (%(number)s)") % words,
        "url": f"?vis={slug}&ar={year}",
        "is_current": states == stands,
    }


def row_of(one, agency):
    return {
        "exchange": one,
        "agreement": one.agreement,
        "is_out": one.is_out_of(agency),
        "other": one.other_than(agency),
        "left": left_of(one),
    }


def count_now(found, agency):
    running = [one for one in found if one.stand == Stand.RUNNING]
    out = sum(one.is_out_of(agency) for one in running)
    return {"out": out, "inside": len(running) - out}


class ExchangesFile(OfYear, View):
    def get(self, request, slug, kind):
        if kind not in KINDS:
            raise Http404
        found = self.among(told(visible_to(self.request.user)))
        facts = {"kind": kind, "year": self.year, "count": len(found)}
        record(self.agency, "exchanges.exported", by=request.user, agency=self.agency.public_id, **facts)
        content = file_of(kind, found, self.agency, self.year)
        name = f"utvekslinger-{self.agency.slug}-{self.year}.{kind}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return HttpResponse(content, content_type=KINDS[kind], headers=headers)

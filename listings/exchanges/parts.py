"""Which parts of other apps' pages are about exchanges? Registered in named slots."""

from django.db.models import F, FilteredRelation, Q
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.agencies.permissions import written_agencies
from listings.agencies.tabs import Way, at, register_way
from listings.agreements.status import Party
from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.clock import oslo_today
from portal.foundation.styleguide.statuses import show

from .exchange import as_exchanges, exchanges
from .late import late_in_agency
from .open_lines import due_soon_of, late_of, with_open_lines
from .permissions import followed_agencies
from .sides import sides_of
from .status import TONES, PlanStatus, Stand

MOST_SHOWN = 3


def newest_own(request):
    """Her own, the one that begins last first; read once for each page."""
    if not hasattr(request, "_own_exchanges"):
        rows = with_open_lines(exchanges().filter(person=request.user.pk).prefetch_related("versions"))
        request._own_exchanges = as_exchanges(rows.order_by("-starts")[: MOST_SHOWN * 2])
    return request._own_exchanges


def on_my_page(request, thing=None):
    """What she is out on, until when, and what is hers to do; and how much is late in the agencies she speaks for."""
    rows = [row for one in newest_own(request) if (row := row_of(one, request.user))]
    written = written_agencies(request.user)
    agencies = [agency for agency in followed_once(request) if agency.pk in written and agency.late]
    context = {"rows": rows[:MOST_SHOWN], "agencies": agencies}
    return slots.Part("listings/exchanges/parts/my_page.html", context) if rows or agencies else None


def row_of(exchange, user):
    """None for one that is over, with nothing left."""
    late = [{"line": line, "due": line.due(exchange)} for line in late_of(exchange, Party.PERSON)]
    if exchange.is_over and not late:
        return None
    return {"exchange": exchange, "open": len(due_soon_of(exchange, sides_of(user, exchange.agreement))), "late": late}


def way_in(request, thing=None):
    """Beside my page: her own, those of each agency that she follows, and the plans that she is responsible for."""
    rows = with_plans_led(request)
    has_own, agencies = bool(newest_own(request)), followed_once(request)
    plans = [{"agency": agency, "year": agency.led_year} for agency in rows if agency.led_year]
    context = {"agencies": agencies, "has_own": has_own, "plans": plans}
    return slots.Part("listings/exchanges/parts/way_in.html", context) if any(context.values()) else None


def followed_once(request):
    followed = followed_agencies(request.user)
    return list({agency.pk: agency for agency in with_plans_led(request) if agency.pk in followed}.values())


def with_plans_led(request):
    if not hasattr(request, "_exchange_agencies"):
        request._exchange_agencies = list(hers_with_plans(request.user))
    return request._exchange_agencies


def hers_with_plans(user):
    """Her agencies, in one question: one row for each plan from now on that she is responsible for, or one without."""
    now_on = Q(exchange_plans__made_for="", exchange_plans__year__gte=oslo_today().year)
    led = FilteredRelation("exchange_plans", condition=now_on & Q(exchange_plans__leader=user.pk))
    hers = Agency.objects.active().filter(pk__in=user.agency_ids())
    rows = hers.annotate(led=led, led_year=F("led__year"), late=late_in_agency(oslo_today()))
    return rows.order_by("name_nb", "led_year")


def own_exchanges(request, thing=None):
    """For somebody who belongs nowhere just now: what is hers all the same."""
    rows = as_exchanges(exchanges().filter(person=request.user.pk).order_by("-starts"))
    return slots.Part("listings/exchanges/parts/own.html", {"rows": rows}) if rows else None


def of_agreement(request, agreement):
    """On the page of an agreement that has come into force, to those who follow the exchange. Its terms stay as they
    were signed; where the midway talk is now, is said here."""
    rows = exchanges().select_related("midway_talk").filter(pk=agreement.pk)
    if not can(request.user, Action.SEE_EXCHANGE, agreement) or not (found := as_exchanges(rows)):
        return None
    moved = found[0].midway_when if found[0].is_midway_moved else ""
    return slots.Part("listings/exchanges/parts/agreement.html", {"agreement": agreement, "moved": moved})


register_way(Way(26, Action.SEE_EXCHANGES, _("Utvekslinger"), at("exchanges:of_agency")))
slots.register("my_page", on_my_page, order=5)
slots.register("my_page.aside", way_in, order=13)
slots.register("outside.own", own_exchanges, order=6)
slots.register("agreement.after", of_agreement)
show(_("Utveksling"), Stand, TONES)
show(_("Utvekslingsplan"), PlanStatus, TONES)

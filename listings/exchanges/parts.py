"""Which parts of other apps' pages are about exchanges? Registered in named slots."""

from django.db.models import F, FilteredRelation, Q
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.agencies.tabs import Way, at, register_way
from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.clock import oslo_today
from portal.foundation.styleguide.statuses import show

from .exchange import as_exchanges, exchanges
from .open_lines import due_soon_of, with_open_lines
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
    """What she is out on, until when, and what is hers to do."""
    found = [one for one in newest_own(request) if not one.is_over][:MOST_SHOWN]
    rows = [{"exchange": one, "open": len(due_soon_of(one, sides_of(request.user, one.agreement)))} for one in found]
    return slots.Part("listings/exchanges/parts/my_page.html", {"rows": rows}) if rows else None


def way_in(request, thing=None):
    """Beside my page: her own, those of each agency that she follows, and the plans that she is responsible for."""
    rows = with_plans_led(request.user)
    followed = followed_agencies(request.user)
    has_own = bool(newest_own(request))
    agencies = list({agency.pk: agency for agency in rows if agency.pk in followed}.values())
    plans = [{"agency": agency, "year": agency.led_year} for agency in rows if agency.led_year]
    context = {"agencies": agencies, "has_own": has_own, "plans": plans}
    return slots.Part("listings/exchanges/parts/way_in.html", context) if any(context.values()) else None


def with_plans_led(user):
    """Her agencies, in one question: one row for each plan from now on that she is responsible for, or one without."""
    now_on = Q(exchange_plans__made_for="", exchange_plans__year__gte=oslo_today().year)
    led = FilteredRelation("exchange_plans", condition=now_on & Q(exchange_plans__leader=user.pk))
    hers = Agency.objects.active().filter(pk__in=user.agency_ids())
    return hers.annotate(led=led, led_year=F("led__year")).order_by("name_nb", "led_year")


def own_exchanges(request, thing=None):
    """For somebody who belongs nowhere just now: what is hers all the same."""
    rows = as_exchanges(exchanges().filter(person=request.user.pk).order_by("-starts"))
    return slots.Part("listings/exchanges/parts/own.html", {"rows": rows}) if rows else None


def of_agreement(request, agreement):
    """On the page of an agreement that has come into force, to those who follow the exchange."""
    rows = exchanges().filter(pk=agreement.pk)
    may = can(request.user, Action.SEE_EXCHANGE, agreement) and rows.exists()
    return slots.Part("listings/exchanges/parts/agreement.html", {"agreement": agreement}) if may else None


register_way(Way(26, Action.SEE_EXCHANGES, _("Utvekslinger"), at("exchanges:of_agency")))
slots.register("my_page", on_my_page, order=5)
slots.register("my_page.aside", way_in, order=13)
slots.register("outside.own", own_exchanges, order=6)
slots.register("agreement.after", of_agreement)
show(_("Utveksling"), Stand, TONES)
show(_("Utvekslingsplan"), PlanStatus, TONES)

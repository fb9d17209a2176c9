"""Who is told that there are new figures? An agency's readers once a month, those of the whole when a quarter is let
out; in January it is the report of the year that they are told of."""

from datetime import timedelta

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from listings.agencies.models import Membership
from portal.access.models import User
from portal.access.roles import PortalRole, Role
from portal.foundation.clock import oslo_today
from portal.foundation.dates import month_in_words
from portal.notifications.outbox import tell

from .measures.measure import MEASURES
from .models import Fact, Released
from .quarters import QUARTERS, Quarter


def tell_readers(today=None):
    """How many have something to read. Each is told once of a month, of a quarter or of a year, for each place, however
    often this is done."""
    last = (today or oslo_today()).replace(day=1) - timedelta(days=1)
    readers = [*of_the_whole(last), *of_agencies(last)]
    for row in readers:
        tell_of(*row)
    readers_of_year = list(of_the_year(last))
    for person in readers_of_year:
        context, key = {"year": last.year}, f"yearly_report:{person.pk}:{last.year}"
        tell(kind="yearly_report", key=key, person=person, context=context)
    return len(readers) + len(readers_of_year)


def of_the_whole(last):
    """When the quarter that is over has been let out. The year is what a reader wants to see it in; the last quarter
    comes with the report of it."""
    quarter = Quarter.of(last)
    if quarter.last != last or quarter.number == QUARTERS or not let_out(quarter):
        return
    if not Fact.objects.within(quarter.first, last).exists():
        return
    for person in User.objects.holding(PortalRole.REPORT_READER).order_by("pk"):
        yield person, None, f"{reverse('insight:whole')}?periode={quarter.year}", quarter


def of_the_year(last):
    """When the last quarter of every figure has been let out: a report is not to be sent before it is whole."""
    quarter = Quarter.of(last)
    if quarter.last != last or quarter.number != QUARTERS or let_out(quarter) < len(MEASURES):
        return
    if Fact.objects.within(Quarter(last.year, 1).first, last).exists():
        yield from User.objects.holding(PortalRole.REPORT_READER).order_by("pk")


def let_out(quarter):
    """Of how many figures it is."""
    return Released.objects.filter(measure__in=MEASURES, year=quarter.year, quarter=quarter.number).count()


def of_agencies(last):
    """Nobody is written to about nothing."""
    facts = Fact.objects.filter(day__range=(last.replace(day=1), last))
    has_some = facts.exclude(agency=None).values("agency")
    places = Membership.objects.active().with_role(Role.REPORT_READER).select_related("user", "agency").distinct()
    for place in places.filter(agency__in=has_some).order_by("pk"):
        address = f"{reverse('insight:agency', args=[place.agency.slug])}?periode={last.year}"
        yield place.user, place.agency, address, last.replace(day=1)


def tell_of(person, agency, address, period):
    """`period`: a quarter, or the first day of a month."""
    is_month = not isinstance(period, Quarter)
    with override(person.language or settings.LANGUAGE_CODE):
        context = {
            "month": month_in_words(period) if is_month else str(period),
            "place": agency.name if agency else _("hele ordningen"),
            "address": address,
        }
    code = f"{period:%Y-%m}" if is_month else f"{period.year}-q{period.number}"
    key = f"report_ready:{person.pk}:{agency.pk if agency else 'all'}:{code}"
    tell(kind="report_ready", key=key, person=person, context=context)

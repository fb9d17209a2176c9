"""Who is told that there are new figures? An agency's readers once a month, those of the whole when a quarter is let
out; in January it is the report of the year that they are told of, and an agency's administrators with them."""

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

from .models import Fact
from .own import sources_read
from .quarters import QUARTERS, Quarter
from .telling_years import DECEMBER, let_out, tell_of_the_year


def tell_readers(today=None):
    """How many have something to read. Each is told once of a month, of a quarter or of a year, for each place, however
    often this is done."""
    last = (today or oslo_today()).replace(day=1) - timedelta(days=1)
    readers = [*of_the_whole(last), *of_agencies(last)]
    for row in readers:
        tell_of(*row)
    return len(readers) + tell_of_the_year(last)


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


def of_agencies(last):
    """Nobody is written to about nothing, nor about what she does not read in full. The last month comes with the
    report of the year."""
    if last.month == DECEMBER:
        return
    facts = Fact.objects.filter(day__range=(last.replace(day=1), last), source__in=sources_read(in_full=False))
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

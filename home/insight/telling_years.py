"""Who is told in January that the report of the year is ready? Report readers of the portal of that for the whole, an
agency's administrators and report readers of its own."""

from django.conf import settings
from django.utils.translation import override

from listings.agencies.models import Membership
from portal.access.models import User
from portal.access.roles import PortalRole, Role
from portal.notifications.outbox import tell

from .measures.measure import MEASURES
from .models import Fact, Released
from .own import sources_of_senders, sources_read
from .quarters import QUARTERS, Quarter

DECEMBER = 12


def tell_of_the_year(last):
    """How many are told. `last`: the last day of the month that is over. A report is not to be sent before it is whole:
    when the last quarter of every figure has been let out."""
    if last.month != DECEMBER or let_out(Quarter(last.year, QUARTERS)) < len(MEASURES):
        return 0
    facts = Fact.objects.within(Quarter(last.year, 1).first, last)
    people = list(of_the_whole(facts))
    places = of_agencies(facts)
    for person in people:
        context, key = {"year": last.year}, f"yearly_report:{person.pk}:{last.year}"
        tell(kind="yearly_report", key=key, person=person, context=context)
    for place in places:
        tell_of_own(place.user, place.agency, last.year)
    return len(people) + len(places)


def let_out(quarter):
    """Of how many figures it is."""
    return Released.objects.filter(measure__in=MEASURES, year=quarter.year, quarter=quarter.number).count()


def of_the_whole(facts):
    if facts.exists():
        yield from User.objects.holding(PortalRole.REPORT_READER).order_by("pk")


def of_agencies(facts):
    """Nobody is told of nothing, nor of what she does not read in full: that a mail came would tell of it."""
    places = Membership.objects.active().select_related("user", "agency").distinct().order_by("pk")
    readers = places.with_role(Role.REPORT_READER).filter(agency__in=with_some(facts, in_full=False))
    administrators = places.with_role(Role.ADMINISTRATOR)
    answering = administrators.filter(agency__in=with_some(facts, in_full=True))
    sending = administrators.filter(agency__in=facts.filter(source__in=sources_of_senders()).values("other"))
    return list({place.pk: place for place in (*readers, *answering, *sending)}.values())


def with_some(facts, *, in_full):
    """Keys of the agencies that have some facts which are read in full."""
    return facts.filter(source__in=sources_read(in_full=in_full)).exclude(agency=None).values("agency")


def tell_of_own(person, agency, year):
    with override(person.language or settings.LANGUAGE_CODE):
        context = {"year": year, "place": agency.name, "slug": agency.slug, "agency": agency.pk}
    key = f"own_yearly_report:{person.pk}:{agency.pk}:{year}"
    tell(kind="own_yearly_report", key=key, person=person, context=context, agency=agency)

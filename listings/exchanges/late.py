"""How many lines are late that are an agency's to do? Counted by the database, for a page that lists none of them.

The same as open_lines.py says of one exchange, for as long as somebody is reminded.
"""

from datetime import timedelta

from django.db.models import (
    Case,
    Count,
    DateField,
    DurationField,
    ExpressionWrapper,
    F,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce, Least, TruncDate

from listings.agencies.status import AgencyStatus
from listings.agreements.models import AgreementEvent
from listings.agreements.status import AGENCIES, Event, Status
from portal.foundation.clock import OSLO

from .limits import LINES_REMINDED_AFTER
from .models import Item
from .status import Part

A_DAY = timedelta(days=1)


def late_in_agency(today):
    """To annotate agencies with."""
    hers = Q()
    for side in AGENCIES:
        hers |= Q(turn=side, **{f"agreement__{side.value}": OuterRef("pk")})
    together = late(today).filter(hers).order_by().annotate(all=Value(1)).values("all")
    return Coalesce(Subquery(together.annotate(number=Count("pk")).values("number")), 0)


def late(today):
    """Not while one of the agencies is out: then nobody can tick."""
    both_in = {f"agreement__{side.value}__status": AgencyStatus.ACTIVE for side in AGENCIES}
    is_open = Item.objects.filter(done_at=None, agreement__in_force_at__isnull=False, **both_in)
    rows = is_open.annotate(cut_on=cut_on()).annotate(due=due()).filter(is_asked())
    return rows.filter(due__lt=today, due__gte=today - LINES_REMINDED_AFTER)


def cut_on():
    cancelled = AgreementEvent.objects.filter(agreement=OuterRef("agreement"), event=Event.CANCEL).order_by("-at")
    moment = Coalesce(Subquery(cancelled.values("at")[:1]), "agreement__changed_at")
    return Case(When(agreement__status=Status.CANCELLED, then=TruncDate(moment, tzinfo=OSLO)), default=None)


def due():
    last = Case(When(cut_on=None, then="agreement__ends"), default=Least("agreement__ends", "cut_on"))
    anchor = Case(When(part=Part.START, then="agreement__starts"), default=last, output_field=DateField())
    days = ExpressionWrapper(Cast("days", IntegerField()) * Value(A_DAY), output_field=DurationField())
    return ExpressionWrapper(anchor + days, output_field=DateField())


def is_asked():
    """Of one that was cut short, what is to be done when it is over; of one that never began, nothing."""
    return Q(cut_on=None) | Q(part=Part.END, cut_on__gte=F("agreement__starts"))

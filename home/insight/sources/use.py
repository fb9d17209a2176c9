"""How much is the portal used, and what do people look for in vain? Numbers of a day or a quarter; nobody is told."""

from collections import Counter

from django.db.models import Sum

from portal.access.models import User
from portal.access.roles import PortalRole, Role
from portal.foundation.admission import places_of
from portal.privacy.models import AuditEntry
from search.missed.models import MissedSearch

from ..quarters import quarters_over
from .source import between, fact, fact_source, oldest

EMPLOYEE = "employee"
FIRST = (*PortalRole.values, Role.ADMINISTRATOR, Role.PUBLISHER, Role.MANAGER, Role.REPORT_READER)
"""Who has several roles counts in the first of these."""
AT_A_TIME = 500


@fact_source("use", begins=lambda: oldest(AuditEntry.objects.filter(event="sign_in.done"), "at"))
def signed_in(first, last):
    """When a quarter is over: how many different people came in, by role. Each counts once in it."""
    for quarter in quarters_over(first, last):
        yield from of_quarter(quarter)


def of_quarter(quarter):
    came = AuditEntry.objects.filter(event="sign_in.done", **between("at", quarter.first, quarter.last))
    keys = list(came.exclude(by=None).order_by().values_list("by", flat=True).distinct())
    roles = Counter(role_of(person) for person in people(keys))
    for role, number in sorted(roles.items()):
        yield fact("use", quarter.last, None, number=number, people=number, cuts={"role": role})


def people(keys):
    for start in range(0, len(keys), AT_A_TIME):
        yield from User.objects.filter(pk__in=keys[start : start + AT_A_TIME])


def role_of(person):
    held = {role for role in PortalRole if person.has_portal_role(role)}
    held |= {role for place in places_of(person) for role in place.roles}
    return next((str(role) for role in FIRST if role in held), EMPLOYEE)


@fact_source("missed", begins=lambda: oldest(MissedSearch.objects, "day"))
def missed(first, last):
    """How often; the words have a page of their own, and stand in no fact."""
    days = (
        MissedSearch.objects.filter(day__range=(first, last)).order_by("day").values("day").annotate(sum=Sum("times"))
    )
    for row in days:
        yield fact("missed", row["day"], None, number=row["sum"], people=row["sum"])

"""What do agencies and their people add up to, for the portal's administrator and for an agency's own?"""

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.roles import Role
from portal.access.rules import Action, can
from portal.foundation.landmarks import landmarks
from portal.foundation.overview import Area, Figure, tells_of_agency, tells_of_portal

from .models import Agency, Membership
from .models.membership import held
from .quality import look_over
from .status import AgencyStatus, MembershipStatus

FEWEST_ADMINISTRATORS = 2


@tells_of_portal(Area.AGENCIES, order=10)
def of_agencies(user):
    counts = dict(Agency.objects.order_by().values_list("status").annotate(Count("pk")))
    everybody = landmarks().get("agencies.AgencyIndexPage", "")
    yield Figure(_("Er med"), counts.get(AgencyStatus.ACTIVE, 0), everybody)
    yield Figure(_("Under oppretting"), counts.get(AgencyStatus.PREPARING, 0), everybody)
    yield Figure(_("Stengt ute"), counts.get(AgencyStatus.SUSPENDED, 0), everybody)


@tells_of_portal(Area.AGENCIES, order=30)
def of_quality(user):
    if not can(user, Action.SEE_DATA_QUALITY):
        return
    number = sum(seen.number for seen in look_over())
    text = _("Se hva som mangler, og hvor det rettes.")
    yield Figure(_("Feil og mangler i datakvaliteten"), number, reverse("agencies:quality"), text, number > 0)


@tells_of_portal(Area.PEOPLE, order=10)
def of_members(user):
    here = Membership.objects.active().order_by()
    waiting = Membership.objects.filter(status=MembershipStatus.WAITING, agency__status=AgencyStatus.ACTIVE)
    yield Figure(_("Ansatte med tilgang"), here.values("user").distinct().count(), reverse("access:people"))
    yield Figure(_("Venter på at virksomheten slipper dem inn"), waiting.count())


@tells_of_agency(Area.PEOPLE, order=10)
def of_people(user, agency):
    """Who reads the numbers only, is not asked to do anything about them."""
    may_change = can(user, Action.MANAGE_MEMBERS, agency)
    people = reverse("agencies:people", args=[agency.slug]) if may_change else ""
    counts = Membership.objects.of(agency).aggregate(
        here=standing(MembershipStatus.ACTIVE),
        invited=standing(MembershipStatus.INVITED),
        waiting=standing(MembershipStatus.WAITING),
        administrators=holding(Role.ADMINISTRATOR),
        publishers=holding(Role.PUBLISHER),
    )
    yield Figure(_("Ansatte med tilgang"), counts["here"], people)
    yield Figure(_("Invitert, men ikke kommet ennå"), counts["invited"], people)
    if not may_change:
        return
    yield waits_for_yes(counts["waiting"], people)
    yield from roles(counts, people)


def waits_for_yes(number, people):
    return Figure(_("Venter på å bli sluppet inn"), number, people, _("Bekreft eller avvis dem."), number > 0)


def roles(counts, people):
    """An agency with one administrator is without one when she is away."""
    few = counts["administrators"] < FEWEST_ADMINISTRATORS
    text = _("Gi rollen til én til, så dere ikke står fast når en er borte.")
    yield Figure(_("Administratorer"), counts["administrators"], people, text, few)
    text = _("Uten en utlyser kan dere verken lyse ut eller svare kandidater.")
    yield Figure(_("Utlysere"), counts["publishers"], people, text, not counts["publishers"])


def standing(status):
    return Count("pk", filter=Q(status=status), distinct=True)


def holding(role):
    is_in = Q(status=MembershipStatus.ACTIVE, user__is_active=True)
    return Count("pk", filter=held() & is_in & Q(roles__role=role), distinct=True)

"""What can be wrong with agencies, their people and their domains?"""

from datetime import timedelta

from django.db.models import Count, Exists, OuterRef
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.access.roles import Role

from ..models import Agency, EmailDomain, Membership
from ..status import AgencyStatus, MembershipStatus
from ..terms import those_who_have
from .checks import Check, Finding, register_check

NEVER_CAME_AFTER = timedelta(days=30)


def found(agencies, address):
    return [Finding(agency, reverse(address, args=[agency.slug])) for agency in agencies]


def without(role):
    """Also one that is invited counts: somebody has begun to put it right."""
    holders = Membership.objects.coming().with_role(role).filter(agency=OuterRef("pk"))
    return lambda: found(Agency.objects.active().exclude(Exists(holders)), "agencies:people")


def without_terms():
    have = those_who_have()
    if have is not None:
        return found([one for one in Agency.objects.active() if str(one.public_id) not in have], "agencies:terms")
    return []


def without_number():
    return found(Agency.objects.filter(status=AgencyStatus.PREPARING, organisation_numbers=None), "agencies:identity")


def without_domain():
    """Whoever is on a list comes by her own address."""
    closed = Agency.objects.active().filter(coverage=Agency.Coverage.DOMAIN, domains=None)
    return found(closed, "agencies:identity")


def without_logo():
    return found(Agency.objects.active().filter(logo=""), "agencies:look")


def sharing_a_domain():
    domains = EmailDomain.objects.filter(agency__status=AgencyStatus.ACTIVE)
    shared = domains.values("domain").annotate(number=Count("pk")).filter(number__gt=1).values("domain")
    for row in domains.filter(domain__in=shared).select_related("agency").order_by("domain", "agency__name_nb"):
        yield Finding(row.agency, reverse("agencies:identity", args=[row.agency.slug]), row.domain)


def invited_in_vain():
    """Her name is not told before she has come: the address is what the agency wrote."""
    old = Membership.objects.filter(status=MembershipStatus.INVITED, agency__status=AgencyStatus.ACTIVE)
    old = old.filter(since__lte=timezone.now() - NEVER_CAME_AFTER, roles__role=Role.ADMINISTRATOR)
    for row in old.select_related("agency", "user").order_by("since", "pk"):
        address = reverse("agencies:membership", args=[row.agency.slug, row.pk])
        yield Finding(row.agency, address, _("%(email)s har ikke logget inn") % {"email": row.user.email})


for check in (
    Check(
        "without_administrator",
        10,
        gettext_lazy("Uten administrator"),
        gettext_lazy("Ingen kan slippe inn kolleger eller endre siden. Gi rollen til noen."),
        without(Role.ADMINISTRATOR),
    ),
    Check(
        "invited_in_vain",
        20,
        gettext_lazy("Administrator som ikke har logget inn"),
        gettext_lazy("Invitasjonen er over en måned gammel. Ta kontakt, eller gi rollen til en annen."),
        invited_in_vain,
    ),
    Check(
        "without_publisher",
        30,
        gettext_lazy("Uten utlyser"),
        gettext_lazy("Ingen kan lyse ut eller svare kandidater."),
        without(Role.PUBLISHER),
    ),
    Check(
        "without_terms",
        35,
        gettext_lazy("Har ikke godtatt vilkårene"),
        gettext_lazy("En administrator i virksomheten må godta den nyeste versjonen. Ta kontakt."),
        without_terms,
    ),
    Check(
        "without_number",
        40,
        gettext_lazy("Uten organisasjonsnummer"),
        gettext_lazy("Virksomheten er ikke med før nummeret er lagt inn."),
        without_number,
    ),
    Check(
        "without_domain",
        50,
        gettext_lazy("Uten e-postdomene"),
        gettext_lazy("Alle med e-post i domenet skal være med, men det er ikke lagt inn noe domene."),
        without_domain,
    ),
    Check(
        "sharing_a_domain",
        60,
        gettext_lazy("Domener som flere bruker"),
        gettext_lazy("Her må administratoren bekrefte hver ansatt. Sjekk at virksomhetene virkelig deler domenet."),
        sharing_a_domain,
    ),
    Check(
        "without_logo",
        70,
        gettext_lazy("Uten logo"),
        gettext_lazy("Siden viser forbokstavene i stedet."),
        without_logo,
    ),
):
    register_check(check)

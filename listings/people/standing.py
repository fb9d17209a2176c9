"""How do an agency's people stand now, and which addresses may it let in?"""

from dataclasses import dataclass

from listings.agencies.models import EmailDomain, Membership, MembershipRole
from listings.agencies.status import AgencyStatus, MembershipStatus
from portal.access.roles import Role

HERE = frozenset({MembershipStatus.ACTIVE, MembershipStatus.INVITED})


@dataclass(frozen=True)
class Standing:
    """What an agency knows of one of its people. `title` is None where it is not the agency's to know or to say."""

    pk: int
    status: str
    unit: str
    name: str
    title: str | None
    roles: frozenset

    @property
    def is_here(self):
        return self.status in HERE

    @property
    def is_administrator(self):
        return self.status == MembershipStatus.ACTIVE and Role.ADMINISTRATOR in self.roles


@dataclass(frozen=True)
class Addresses:
    """`own`: the agency's domains; `known`: those of all agencies that are in."""

    own: frozenset
    known: frozenset

    def is_own(self, email):
        return domain_of(email) in self.own

    def lets_in(self, email):
        """The address decides, never the account: else the answer would tell who has one."""
        return not self.own or domain_of(email) in self.own | self.known


def domain_of(email):
    return email.rpartition("@")[2].lower()


def addresses_of(agency):
    domains = EmailDomain.objects.values_list("domain", flat=True)
    known = domains.filter(agency__status=AgencyStatus.ACTIVE)
    return Addresses(frozenset(domains.filter(agency=agency)), frozenset(known))


def standings(agency, addresses, emails=None):
    """Address → Standing, of all who belong or have belonged there, or of those with these addresses."""
    places = Membership.objects.of(agency)
    if emails is not None:
        places = places.filter(user__email__in=emails)
    held = roles_of(agency, places if emails is not None else None)
    facts = ("pk", "status", "unit", "user__email", "user__name", "user__title", "user__last_login")
    return {
        email.lower(): standing(addresses.is_own(email), (pk, status, unit), (name, title, came), held.get(pk, ()))
        for pk, status, unit, email, name, title, came in places.values_list(*facts)
    }


def standing(is_own, place, person, roles):
    """Whoever has not said yes yet is known by her address; what she does elsewhere is not told."""
    (pk, status, unit), (name, title, came) = place, person
    is_active = status == MembershipStatus.ACTIVE
    is_ours = is_own and (is_active or came is None)
    return Standing(pk, status, unit, name if is_active else "", title if is_ours else None, frozenset(roles))


def roles_of(agency, places):
    rows = MembershipRole.objects.filter(membership__agency=agency, by_hand=True, until=None)
    if places is not None:
        rows = rows.filter(membership__in=places)
    held = {}
    for place, role in rows.values_list("membership", "role"):
        held.setdefault(place, set()).add(role)
    return held

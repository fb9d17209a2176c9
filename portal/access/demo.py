"""Whom can a visitor of the demo be? One person of each kind first, then everybody, kind by kind."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from portal.foundation.admission import stays_of

from .models import User
from .roles import WHAT_ROLES_DO, PortalRole, Role

EMPLOYEE = _("Leter etter muligheter og melder interesse.")
ORDER = (
    PortalRole.ADMINISTRATOR,
    PortalRole.EDITOR,
    Role.PUBLISHER,
    Role.ADMINISTRATOR,
    None,
    Role.MANAGER,
    PortalRole.FACILITATOR,
)
"""Which kinds stand at the top; None is an employee without any role."""


@dataclass(frozen=True)
class DemoPerson:
    person: User
    agency: str
    roles: tuple[str, ...]
    """Codes, portal-wide ones first."""

    @property
    def words(self):
        return f"{self.person.name} {self.person.title} {self.agency}".lower()

    @property
    def role_names(self):
        return [label_of(role) for role in self.roles]

    @property
    def sentence(self):
        return WHAT_ROLES_DO[self.roles[0]] if self.roles else EMPLOYEE


@dataclass(frozen=True)
class Kind:
    label: str
    people: list[DemoPerson]


def label_of(role):
    if role is None:
        return _("Ansatt")
    return PortalRole(role).label if role in PortalRole.values else Role(role).label


def demo_people(text=""):
    """Those whose name, title or agency holds every word of `text`."""
    people = User.objects.filter(is_demo=True, is_active=True).prefetch_related("portal_roles").order_by("pk")
    stays = stays_of(people)
    rows = [described(person, stays[person.pk]) for person in people]
    return [row for row in rows if all(word in row.words for word in text.lower().split())]


def described(person, stays):
    portal_wide = tuple(holder.role for holder in person.portal_roles.all())
    place = next((stay for stay in stays if stay.is_open), None)
    return DemoPerson(person, place.agency if place else "", portal_wide + (place.roles if place else ()))


def first_of_each(people):
    """In the order people were made; the employee comes from another agency than the publisher."""
    chosen = []
    for kind in ORDER:
        there = {row.agency for row in chosen if Role.PUBLISHER in row.roles} if kind is None else set()
        fits = (row for row in people if row not in chosen and is_of(row, kind) and row.agency not in there)
        chosen += [row for row in [next(fits, None)] if row]
    return chosen


def by_kind(people):
    """Everybody once, under the first kind that fits."""
    rest, kinds = list(people), []
    for kind in dict.fromkeys((*ORDER, *Role)):
        kinds.append(Kind(label_of(kind), [row for row in rest if is_of(row, kind)]))
        rest = [row for row in rest if not is_of(row, kind)]
    return [kind for kind in kinds if kind.people]


def is_of(row, kind):
    return not row.roles if kind is None else kind in row.roles

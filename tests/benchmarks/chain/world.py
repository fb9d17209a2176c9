"""Who works where? About two hundred agencies of the product's own list, one of them heavy, with their people."""

import random
from dataclasses import dataclass, field
from itertools import accumulate

from listings.agencies.furnishing import keep_in_step
from listings.agencies.models import Agency, Membership, MembershipRole
from listings.agencies.status import AgencyStatus
from portal.access.models import User
from portal.access.roles import Role

from ..corpus import SEED, shelf
from .sizes import HEAVY, Sizes
from .writing import write

FIRST, LAST = ("Kari", "Ola", "Aisha", "Nils", "Maja", "Jon"), ("Berg", "Dahl", "Haugen", "Khan", "Lie", "Moen")
STAFF = (Role.ADMINISTRATOR, Role.PUBLISHER, Role.PUBLISHER, Role.MANAGER, Role.MANAGER)
FLATTENS = 20
"""The largest of the others has about ten times as much as the smallest."""


@dataclass
class World:
    """`homes` is each person's agency, by her key; `staff` those with a role, by agency and role; `owners` the portal's
    own. `ones`: the keys of those that are opened one by one."""

    sizes: Sizes
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))
    agencies: list[Agency] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    people: list[User] = field(default_factory=list)
    homes: dict[int, Agency] = field(default_factory=dict)
    staff: dict[tuple[int, str], list[User]] = field(default_factory=dict)
    owners: list[User] = field(default_factory=list)
    ones: dict[str, object] = field(default_factory=dict)

    @property
    def heavy(self):
        return self.agencies[0]

    @property
    def busy(self):
        """Who has most: of the heavy agency."""
        return self.people[0]

    def drawn(self, number):
        """Agencies by their weights."""
        return self.chance.choices(self.agencies, cum_weights=self.weights, k=number)

    def other_than(self, agency):
        return next(one for one in iter(lambda: self.drawn(1)[0], None) if one != agency)

    def of_staff(self, agency, role):
        return self.chance.choice(self.staff[agency.pk, role])

    def one(self, values, weights=None):
        return self.chance.choices(list(values), weights)[0]


def made_world(sizes: Sizes) -> World:
    Agency.objects.update(status=AgencyStatus.ACTIVE)
    world = World(sizes)
    found = list(Agency.objects.select_related("ministry").order_by("pk"))
    heavy = next(agency for agency in found if agency.ministry_id)
    world.agencies = [heavy, *(agency for agency in found if agency != heavy)]
    rest = [1 / (place + FLATTENS) for place in range(len(found) - 1)]
    world.weights = list(accumulate([HEAVY, *(share * (1 - HEAVY) / sum(rest) for share in rest)]))
    for agency in world.agencies:
        agency.approval_rule = world.one(Agency.ApprovalRule.values)
    Agency.objects.bulk_update(world.agencies, ["approval_rule"])
    employ(world)
    give_roles(world)
    return world


def employ(world):
    world.people = write(User, [person(world, number) for number in range(world.sizes.people)])
    homes = [world.heavy, *world.drawn(len(world.people) - 1)]
    world.homes = {person.pk: home for person, home in zip(world.people, homes, strict=True)}
    write(Membership, [Membership(user=one, agency=world.homes[one.pk]) for one in world.people])


def person(world, number):
    name = f"{world.one(FIRST)} {world.one(LAST)} {number}"
    return User(email=f"chain-{number}@example.no", name=name, title=shelf().titles.one(world.chance), password="!")


def give_roles(world):
    wanted = [(agency, role) for agency in world.agencies for role in STAFF]
    wanted.append((world.heavy, Role.REPORT_READER))
    begins = len(world.people)
    users = write(User, [person(world, begins + number) for number in range(len(wanted))])
    places = [Membership(user=user, agency=agency) for user, (agency, _role) in zip(users, wanted, strict=True)]
    held = write(Membership, places)
    roles = [MembershipRole(membership=one, role=role) for one, (_agency, role) in zip(held, wanted, strict=True)]
    write(MembershipRole, roles)
    for user, (agency, role) in zip(users, wanted, strict=True):
        world.staff.setdefault((agency.pk, role), []).append(user)
    for place in held:
        if place.agency_id == world.heavy.pk:
            keep_in_step(place)

"""Where does a person belong, and who may come in? The ground asks; the room that keeps memberships answers."""

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Place:
    """One active membership in one active agency."""

    agency_id: int
    agency_public_id: str
    ministry_id: int | None = None
    roles: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Door:
    """An agency that an address opens. Behind a shared one, somebody there must say yes first."""

    public_id: str
    name: str
    is_shared: bool = False


@dataclass(frozen=True, slots=True)
class Stay:
    """A membership as it is told to people, open or not. `roles` are codes; everybody is an employee."""

    agency: str
    roles: tuple[str, ...] = ()
    is_open: bool = True
    is_waiting: bool = False


@dataclass(frozen=True, slots=True)
class Employer:
    """The agency that somebody else says a person works in. `takes_all`: not only those it has put on its list."""

    name: str
    is_active: bool = True
    takes_all: bool = True


class Doorkeeper(Protocol):
    def knows(self, address):
        """Whether an active agency has the domain of the address."""

    def doors(self, address, person=None):
        """The doors an address opens; without those that `person` has been through before."""

    def enter(self, person, door):
        """Give the person a place behind the door, or a waiting one behind a shared door."""

    def take_up(self, person):
        """Let a person in who was invited at her own agency's address; that she comes is her yes."""

    def stays(self, people):
        """The stays of each, as a dict from primary key to a list."""

    def people(self, public_id):
        """The keys of all who belong or have belonged to an agency."""

    def employers(self, numbers):
        """The agencies with these organisation numbers, as Employers; those that are not known are left out."""

    def brings(self, numbers, address):
        """Whether a stranger with the address is let in when she works for one of the numbers."""

    def vouches(self, numbers, address):
        """Whether the domain of the address belongs to an agency of these numbers, and to no other."""

    def fits(self, numbers, address):
        """Whether somebody who works for one of the numbers can have the address."""

    def has_place_by(self, person, numbers):
        """Whether she belongs to an agency of these numbers, also while it is out."""

    def follow(self, person, source, numbers):
        """Give the person her places in the agencies of these numbers. What `source` gave before and does not name
        any more, ends."""


_sources = []
_keepers: list[Doorkeeper] = []


def register_places(source):
    """`source(user)` gives the active places of a user, as an iterable of Place."""
    _sources.append(source)
    return source


def register_door(keeper):
    """`keeper`: what answers as a Doorkeeper; a module will do."""
    _keepers.append(keeper)
    return keeper


def places_of(user):
    """The places of `user`, read once per request because a request loads its own user object."""
    if not getattr(user, "is_authenticated", False) or not user.is_active:
        return ()
    if not hasattr(user, "_places"):
        user._places = tuple(place for source in _sources for place in source(user))
    return user._places


def forget_places(user):
    """After a membership has changed, the same user object must be asked anew."""
    user.__dict__.pop("_places", None)


def is_known(address):
    return any(keeper.knows(address) for keeper in _keepers)


def doors_for(address, person=None):
    return [door for keeper in _keepers for door in keeper.doors(address, person)]


def enter(person, door):
    for keeper in _keepers:
        if door in keeper.doors(person.email, person):
            keeper.enter(person, door)


def take_up_invitation(person):
    for keeper in _keepers:
        keeper.take_up(person)


def stays_of(people):
    """The stays of each of `people`, as a dict from primary key to a list."""
    found = {person.pk: [] for person in people}
    for keeper in _keepers:
        for key, stays in keeper.stays(people).items():
            found[key].extend(stays)
    return found


def people_of(public_id):
    return frozenset(key for keeper in _keepers for key in keeper.people(public_id))


def employers_of(numbers):
    return [employer for keeper in _keepers for employer in keeper.employers(numbers)]


def is_brought_by(numbers, address):
    return any(keeper.brings(numbers, address) for keeper in _keepers)


def is_vouched_for(numbers, address):
    return any(keeper.vouches(numbers, address) for keeper in _keepers)


def fits(numbers, address):
    return any(keeper.fits(numbers, address) for keeper in _keepers)


def has_place_by(person, numbers):
    return any(keeper.has_place_by(person, numbers) for keeper in _keepers)


def follow(person, source, numbers):
    """`source`: who says so; what one source gave is not taken away by another."""
    for keeper in _keepers:
        keeper.follow(person, source, numbers)

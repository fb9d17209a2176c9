"""Where does a person belong? The ground asks; the room that keeps memberships answers."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """One active membership in one active agency."""

    agency_id: int
    agency_public_id: str
    ministry_id: int | None = None
    roles: frozenset[str] = field(default_factory=frozenset)


_sources = []


def register_places(source):
    """`source(user)` gives the active places of a user, as an iterable of Place."""
    _sources.append(source)
    return source


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

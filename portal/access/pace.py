"""How often may the same one ask for what costs much? A script that searches all day takes the time from the others,
and could carry away what is meant to be looked up."""

from dataclasses import dataclass

from allauth.core.internal.ratelimit import get_ip
from django.core.cache import cache
from django.shortcuts import render

from .tries import HOUR, MINUTE, in_round, place_of


@dataclass(frozen=True)
class Pace:
    """`most` in a minute for a person who is signed in, or another who is known; `most_of_a_place` for all others from
    one IP address."""

    name: str
    most: int
    most_of_a_place: int = 0

    def takes(self, request) -> bool:
        user = request.user
        if user.is_authenticated:
            return self.takes_from(str(user.public_id), self.most)
        return self.takes_from(get_ip(request), self.most_of_a_place)

    def takes_from(self, who, most) -> bool:
        return is_within(f"pace:{self.name}", who, most, MINUTE)


@dataclass(frozen=True)
class Ceiling:
    """How much strangers may make the portal keep in an hour: `most_of_a_place` from one IP address, `most` in all."""

    name: str
    most_of_a_place: int
    most: int

    def takes(self, request) -> bool:
        name = f"ceiling:{self.name}"
        from_here = is_within(name, place_of(request), self.most_of_a_place, HOUR)
        return from_here and is_within(name, "all", self.most, HOUR)


def is_within(name, who, most, seconds) -> bool:
    """Counts this one, until there are too many. Two that come at the same moment may count as one: only a machine's
    pace is held back."""
    key = in_round(name, who, seconds)
    asked = cache.get(key, 0)
    if asked < most:
        cache.set(key, asked + 1, 2 * seconds)
    return asked < most


SEARCHING = Pace("searching", 120, 600)
WRITING = Pace("writing", 600, 3_000)
"""Suggestions are asked for at each key that is pressed."""
REFUSALS = Ceiling("refusals", 60, 600)
"""Whoever opens the address that a provider answers at is refused, and has shown nobody anything."""


class Paced:
    """A view that is read. Its address holds all that was asked, so that nothing is lost by waiting."""

    pace: Pace

    def dispatch(self, request, *args, **kwargs):
        if self.pace.takes(request):
            return super().dispatch(request, *args, **kwargs)
        answer = render(request, "429.html", status=429)
        answer.headers["Retry-After"] = str(MINUTE)
        return answer

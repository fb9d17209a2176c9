"""How often may the same reader ask for what costs much? A script that searches all day takes the time from the others,
and could carry away what is meant to be looked up."""

from dataclasses import dataclass

from allauth.core.internal.ratelimit import get_ip
from django.core.cache import cache
from django.shortcuts import render

from .tries import MINUTE, in_round


@dataclass(frozen=True)
class Pace:
    """`most` in a minute for a person who is signed in, `most_of_a_place` for all others from one IP address."""

    name: str
    most: int
    most_of_a_place: int

    def takes(self, request) -> bool:
        """Counts this one. Two that come at the same moment may count as one: only a machine's pace is held back."""
        user = request.user
        who, most = get_ip(request), self.most_of_a_place
        if user.is_authenticated:
            who, most = str(user.public_id), self.most
        key = in_round(f"pace:{self.name}", who, MINUTE)
        asked = cache.get(key, 0)
        if asked < most:
            cache.set(key, asked + 1, 2 * MINUTE)
        return asked < most


SEARCHING = Pace("searching", 120, 600)
WRITING = Pace("writing", 600, 3_000)
"""Suggestions are asked for at each key that is pressed."""


class Paced:
    """A view that is read. Its address holds all that was asked, so that nothing is lost by waiting."""

    pace: Pace

    def dispatch(self, request, *args, **kwargs):
        if self.pace.takes(request):
            return super().dispatch(request, *args, **kwargs)
        answer = render(request, "429.html", status=429)
        answer.headers["Retry-After"] = str(MINUTE)
        return answer

"""Which limits do administrators set, for the floors below to ask? The app that has the page of rules tells them here,
so that a number stands in one place."""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass

_sources: list[Callable] = []
_of_request: ContextVar[dict | None] = ContextVar("ruled_limits_of_request", default=None)


@dataclass(frozen=True, slots=True)
class Limit:
    """One that does not stop anything only advises."""

    number: int
    stops: bool


def register_limits(read):
    """`read()` gives all of them as they are set now: code → Limit."""
    _sources.append(read)
    return read


def limit_of(code):
    """Within a request they are read once, elsewhere each time."""
    known = _of_request.get()
    if known is None:
        return read_now()[code]
    if not known:
        known.update(read_now())
    return known[code]


def read_now():
    return {code: limit for read in _sources for code, limit in read().items()}


def forget_limits():
    """After one of them is set, within the same request."""
    if known := _of_request.get():
        known.clear()


class OncePerRequest:
    """Middleware, so that nothing that one request has read is left for the next."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        before = _of_request.set({})
        try:
            return self.get_response(request)
        finally:
            _of_request.reset(before)

"""What is known while the shared cache is away? Each process remembers for itself, so that people are answered."""

import logging
import time

from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache

log = logging.getLogger("portal.foundation")

VERBS = ("get", "add", "set", "touch", "delete", "has_key", "get_many", "set_many", "delete_many", "clear")
PAUSE = 10  # seconds without asking a cache that has failed


class Lasting:
    """Before a cache with a server of its own, whose failures would end every request. Limits that are counted in it
    hold for each process alone meanwhile."""

    asked_again = 0.0  # for all threads: a moment of time.monotonic

    def __init__(self, location, params):
        super().__init__(location, params)
        self.own = LocMemCache("while-the-shared-cache-is-away", {})

    def asked(self, verb, *said, **named):
        if time.monotonic() >= Lasting.asked_again:
            try:
                return getattr(super(), verb)(*said, **named)
            except Exception as failure:  # each client has failures of its own
                log.warning("The shared cache is away: %s", type(failure).__name__)
                Lasting.asked_again = time.monotonic() + PAUSE
        return getattr(self.own, verb)(*said, **named)


def through(verb):
    return lambda self, *said, **named: self.asked(verb, *said, **named)


for verb in VERBS:
    setattr(Lasting, verb, through(verb))


class LastingRedisCache(Lasting, RedisCache):
    """Redis that may be away."""

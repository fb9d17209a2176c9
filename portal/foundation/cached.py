"""What is known while the shared cache is away? Each process remembers for itself, so that people are answered."""

import logging

from django.core.cache import cache
from django.core.cache.backends.locmem import LocMemCache

log = logging.getLogger("portal.foundation")
own = LocMemCache("while-the-shared-cache-is-away", {})


def get(key):
    return ask("get", key)


def add(key, value, seconds) -> bool:
    """False when somebody has put a value there already."""
    return ask("add", key, value, seconds)


def put(key, value, seconds) -> None:
    ask("set", key, value, seconds)


def forget(key) -> None:
    ask("delete", key)


def ask(verb, *said):
    """Every kind of cache has failures of its own."""
    try:
        return getattr(cache, verb)(*said)
    except Exception as failure:
        log.warning("The shared cache is away: %s", type(failure).__name__)
        return getattr(own, verb)(*said)

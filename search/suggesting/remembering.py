"""For how long does a process know what it has read? Until somebody says that the words are others.

The caches share nothing but a token, so that no key that is pressed carries the whole list through them.
"""

import time
import uuid
from collections.abc import Callable
from typing import TypeVar

from django.core.cache import cache

from ..models import Generation
from .entries import of_titles, shared
from .index import Index
from .lexis import KINDS, Lexis, lexis_of

Made = TypeVar("Made")
TOKEN, KEPT = "search.suggesting", 3_600  # seconds, should nobody say that something is new
LEXIS_KEPT = 300
"""Seconds before it is asked whether documents have changed. All of them are read for it; what it has too much of finds
nothing, and is not proposed."""

_made: dict[str, tuple[object, object]] = {}


def index() -> Index:
    """Everything that can be suggested now."""
    return made("index", (words_token(), titles_token()), lambda: Index([*vocabulary(), *of_titles()]))


def lexis() -> Lexis:
    """Every word that somebody may have meant."""
    return made("lexis", (words_token(), documents_token()), lambda: lexis_of(vocabulary()))


def vocabulary():
    return made("shared", words_token(), lambda: list(shared()))


def made(name: str, state: object, make: Callable[[], Made]) -> Made:
    """What this process has made of that state, or makes now."""
    known, thing = _made.get(name, (None, None))
    if thing is None or known != state:
        thing = make()
        _made[name] = state, thing
    return thing


def words_token() -> str:
    return cache.get_or_set(TOKEN, lambda: uuid.uuid4().hex, KEPT)


def titles_token():
    return Generation.objects.filter(kind="posting").values_list("token", flat=True).first()


def documents_token():
    """Which state the documents were in when this process looked, not long ago."""
    looked, tokens = _made.get("documents", (None, None))
    if looked is None or time.monotonic() - looked >= LEXIS_KEPT:
        tokens = list(Generation.objects.filter(kind__in=KINDS).order_by("kind").values_list("kind", "token"))
        _made["documents"] = time.monotonic(), tokens
    return tokens


def forget() -> None:
    """The next who asks reads the words anew, in every process."""
    cache.delete(TOKEN)

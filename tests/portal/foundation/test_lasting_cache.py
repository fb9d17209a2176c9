"""Does the portal go on while the shared cache is away, and use it again when it is back?"""

import pytest
from django.core.cache.backends.locmem import LocMemCache

from portal.foundation.lasting_cache import PAUSE, Lasting


class Fragile(LocMemCache):
    """Fails for as long as it is told to; `looks` counts."""

    is_away, looks = False, 0

    def get(self, key, default=None, version=None):
        Fragile.looks += 1
        if self.is_away:
            raise ConnectionError
        return super().get(key, default, version)


class LastingFragile(Lasting, Fragile):
    pass


@pytest.fixture
def cache(monkeypatch):
    monkeypatch.setattr(Lasting, "asked_again", 0.0)
    monkeypatch.setattr(Fragile, "looks", 0)
    kept = LastingFragile("fragile", {})
    kept.clear()
    kept.own.clear()
    yield kept
    kept.is_away = False
    kept.clear()


def test_what_is_kept_while_it_is_away_is_known_to_the_process(cache):
    cache.set("limit", "shared", 60)
    cache.is_away = True
    assert cache.get("limit") is None
    assert cache.add("turn", 1, 60) and not cache.add("turn", 2, 60)
    assert cache.get_or_set("sites", lambda: ["one"], 60) == cache.get("sites") == ["one"]


def test_one_that_failed_is_left_alone_for_a_while_and_then_asked_again(cache, monkeypatch):
    cache.set("limit", "shared", 60)
    cache.is_away = True
    for _ in range(5):
        cache.get("limit")
    assert cache.looks == 1
    cache.is_away = False
    assert cache.get("limit") is None
    monkeypatch.setattr(Lasting, "asked_again", Lasting.asked_again - PAUSE)
    assert cache.get("limit") == "shared"

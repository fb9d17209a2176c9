"""Which parts do higher apps put on a lower app's page?"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Part:
    """A rendered piece of a page: a template, and what it is told."""

    template: str
    context: dict[str, Any] = field(default_factory=dict)


_parts: dict[str, list[tuple[int, Callable]]] = defaultdict(list)


def register(slot, render, *, order=50):
    """`render(request, thing)` gives a Part, or None to stay away."""
    _parts[slot].append((order, render))
    _parts[slot].sort(key=lambda row: row[0])


def parts(slot, request, thing=None):
    rendered = (render(request, thing) for _, render in _parts[slot])
    return [part for part in rendered if part]

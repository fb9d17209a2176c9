"""What becomes another agency's when two become one? Each app moves what is its own, and says so before it is done."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """`told(source, target)` gives sentences for the one who decides; `move(source, target, by)` does it, once.

    The lowest `order` first: what is about both goes before what moves, and people come last.
    """

    order: int
    told: Callable
    move: Callable


PARTS: list[Part] = []


def register_part(part):
    PARTS.append(part)
    PARTS.sort(key=lambda row: row.order)


def what_follows(source, target):
    return [sentence for part in PARTS for sentence in part.told(source, target)]


def move_all(source, target, by):
    for part in PARTS:
        part.move(source, target, by)

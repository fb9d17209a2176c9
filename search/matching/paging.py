"""Which part of a ranking is shown? It is read no further than the page that is asked for, and never counted."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

PER_PAGE = 20
DEEPEST = 500  # pages


@dataclass(frozen=True, slots=True)
class Piece:
    rows: list
    number: int
    has_more: bool

    @property
    def first(self) -> int:
        """The place of the first row, for a list that goes on."""
        return (self.number - 1) * PER_PAGE + 1


def asked_page(query) -> int:
    """From the address; what is no page is the first."""
    text = query.get("side", "")
    number = int(text[:6]) if text.isascii() and text.isdigit() else 1
    return min(max(number, 1), DEEPEST)


def piece(ranking: Iterable, number: int) -> Piece:
    start = (number - 1) * PER_PAGE
    rows = list(islice(ranking, start, start + PER_PAGE + 1))
    return Piece(rows[:PER_PAGE], number, len(rows) > PER_PAGE)


def address(query, number: int) -> str:
    asked = query.copy()
    asked["side"] = number
    return f"?{asked.urlencode()}"


def links(query, shown: Piece) -> dict:
    before = address(query, shown.number - 1) if shown.number > 1 else ""
    return {"before": before, "after": address(query, shown.number + 1) if shown.has_more else ""}

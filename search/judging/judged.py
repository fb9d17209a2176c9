"""What is a judged set? Postings, and for each query what people say about the answer to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


class BadSet(Exception):
    """The set cannot be judged by; the text says where it is wrong, and how."""


@dataclass(frozen=True, slots=True)
class Query:
    """`relevant` grades postings by ref: 3 is exactly what she wants, 2 is good, 1 she would look at. `traps` are refs
    that must not come. `filters` hold the wanted values by name. One of the words of
    `expect_suggestion` should be proposed instead; True when any proposal will do."""

    id: str
    text: str = ""
    filters: Mapping[str, tuple[str | float, ...]] = field(default_factory=dict)
    relevant: Mapping[str, int] = field(default_factory=dict)
    traps: frozenset[str] = frozenset()
    expect_suggestion: tuple[str, ...] | bool = False

    @property
    def title(self) -> str:
        """As people would say it."""
        wishes = [f"{name} {', '.join(map(str, values))}" for name, values in self.filters.items()]
        return " + ".join([*([f"«{self.text}»"] if self.text else []), *wishes]) or "everything"


@dataclass(frozen=True, slots=True)
class JudgedSet:
    """`postings` are rows as listings/postings/loading.py takes them, keyed by ref."""

    postings: Mapping[str, Mapping]
    queries: tuple[Query, ...]

"""What is a guide made of?"""

from dataclasses import dataclass

from ..doors import Way


@dataclass(frozen=True)
class Step:
    """`where`: an address, or a way to each written form."""

    label: str
    text: str
    where: str | list[Way]

    @property
    def ways(self):
        return [] if isinstance(self.where, str) else self.where

    @property
    def url(self):
        return "" if self.ways else self.where


@dataclass(frozen=True)
class Guide:
    """`is_folded`: closed until she opens it, for what is not why she is here."""

    title: str
    steps: list[Step]
    is_folded: bool = False


def guide(title, *steps):
    return Guide(title, [Step(*step) for step in steps if step[-1]])

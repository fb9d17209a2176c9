"""Which statements are there? The app that asks for a yes declares its own."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """`code` stands in addresses and rows; `asked` says who must agree, in a sentence for whoever writes the words."""

    code: str
    label: str
    asked: str


KINDS: dict[str, Kind] = {}


def declare_statement(code, **words):
    KINDS[code] = Kind(code=code, **words)

"""What is one field of an agreement, and how does its value stand in a version?

A value is text, a whole number, a day as ISO text, the code of a choice, or a list of lines. What is not
filled in is "".
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    LINE = "line"
    WORDS = "words"
    DAY = "day"
    NUMBER = "number"
    CHOICE = "choice"
    LINES = "lines"


@dataclass(frozen=True)
class Field:
    """`is_needed` before anybody can sign. `bounds`: the least and the most of a number; `says` puts one in words.

    `is_fixed`: who the parties are; the portal knows it, and nobody writes it. `asked_with`: the code of another field
    of the group, and the value of it with which alone this one is asked and shown.
    """

    code: str
    label: str
    kind: Kind = Kind.LINE
    help: str = ""
    choices: tuple = ()
    default: object = ""
    bounds: tuple = ()
    unit: str = ""
    says: Callable | None = None
    is_needed: bool = False
    is_fixed: bool = False
    asked_with: tuple[str, str] | tuple[()] = ()

    def is_asked(self, terms):
        return not self.asked_with or terms.get(self.asked_with[0]) == self.asked_with[1]


@dataclass(frozen=True)
class Group:
    code: str
    heading: str
    fields: tuple[Field, ...]


def line(code, label, **more):
    return Field(code, label, Kind.LINE, **more)


def words(code, label, **more):
    return Field(code, label, Kind.WORDS, **more)


def day(code, label, **more):
    return Field(code, label, Kind.DAY, **more)


def number(code, label, bounds, **more):
    return Field(code, label, Kind.NUMBER, bounds=bounds, **more)


def choice(code, label, choices, **more):
    return Field(code, label, Kind.CHOICE, choices=tuple(choices), **more)

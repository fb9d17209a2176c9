"""What is one question of an evaluation, and which answers can it have?

An answer is a whole number on a scale, the code of a choice, or text.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _


class Kind(StrEnum):
    SCALE = "scale"
    CHOICE = "choice"
    TEXT = "text"


SCALE = (
    (1, _("Svært dårlig")),
    (2, _("Dårlig")),
    (3, _("Greit")),
    (4, _("Godt")),
    (5, _("Svært godt")),
)
PARTLY = (("yes", _("Ja")), ("partly", _("Delvis")), ("no", _("Nei")))


@dataclass(frozen=True)
class Question:
    """`is_shared`: the other two parties read the answer, when all have answered or the time is over. Else it is for
    the numbers alone. `is_needed` before the reply can be given. `story`: which part of a story it becomes."""

    code: str
    label: str
    kind: Kind
    choices: tuple = ()
    help: str = ""
    is_shared: bool = True
    is_needed: bool = False
    story: str = ""

    @property
    def is_text(self):
        """In the words and the language of whoever answers; the portal has its own words for what is chosen."""
        return self.kind == Kind.TEXT

    def said(self, value):
        """In words; empty when there is no answer, or one that the question does not have any more."""
        if self.is_text:
            return str(value or "")
        return str(dict(self.choices).get(value, "")) if isinstance(value, (int, str)) else ""


def scale(code, label, **more):
    return Question(code, label, Kind.SCALE, SCALE, **more)


def choice(code, label, choices=PARTLY, **more):
    return Question(code, label, Kind.CHOICE, tuple(choices), **more)


def text(code, label, **more):
    return Question(code, label, Kind.TEXT, **more)

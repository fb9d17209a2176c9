"""What is a figure? A label, a definition, a caveat, and how it is reckoned from facts."""

from dataclasses import dataclass, replace

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reckoning(models.TextChoices):
    COUNT = "count", _("antall")
    MEDIAN = "median", _("median")
    SHARE = "share", _("andel")


class Area(models.TextChoices):
    """The parts of the page, in their order."""

    EXTENT = "extent", _("Hvor mye")
    KIND = "kind", _("Hva slags")
    COURSE = "course", _("Hvordan det går")
    EFFECT = "effect", _("Hva utvekslingene ga")
    USE = "use", _("Bruk av portalen")


@dataclass(frozen=True)
class Measure:
    """`cuts`: codes of what it may be split by, in the order of the page. A share is the part of `share_of`, an answer
    in a cut of that name, as (cut, answer). `is_of_people`: its facts are about people, so that an agency's own are
    read in full by those who handle its candidates alone. `has_places`: it belongs to agencies. `is_shielded`:
    not even they read an agency's own in full. `is_of_sender`: of what the agency is the `other` one in the fact.
    `is_mixed`: its answers are told only where several are given by enough people, so that nobody's is told by all
    answering alike.

    Two figures over facts of one source, of which one is a part of the other, would tell the difference: let one split
    the other instead."""

    code: str
    area: Area
    label: str
    definition: str
    caveat: str
    source: str
    unit: str = ""
    cuts: tuple[str, ...] = ()
    reckoning: Reckoning = Reckoning.COUNT
    share_of: tuple[str, str] | None = None
    is_of_people: bool = True
    has_places: bool = True
    is_shielded: bool = False
    is_of_sender: bool = False
    is_mixed: bool = False
    order: int = 50


MEASURES: dict[str, Measure] = {}


def declare_measure(code, **words):
    MEASURES[code] = Measure(code=code, **words)


BOTH_SIDES: dict[str, tuple[Measure, Measure]] = {}
"""By the code of a measure: as an agency reads its own of it, where it receives somebody and where it sends somebody.
The second is let out to nobody: others read each exchange once, where it is received."""


def declare_both_sides(code, *, received, sent):
    """What the two say that the measure itself does not."""
    measure = MEASURES[code]
    out = {"code": f"{code}_out", "is_of_sender": True, "order": measure.order + 1}
    BOTH_SIDES[code] = replace(measure, **received), replace(measure, **out, **sent)


def own_sides(measure, *, in_full):
    """As an agency reads it of its own."""
    received, sent = BOTH_SIDES.get(measure.code, (measure, None))
    return [received, sent] if sent and in_full else [received]


def in_order():
    return sorted(MEASURES.values(), key=lambda measure: measure.order)

"""How much does each thing count? Points out of 10,000, each with its reason; they are the same for everybody.

Who ranks may see them, and count a part more or less for one view.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WHOLE = 10_000
CREDIT = 1_000  # what is met in full


@dataclass(frozen=True, slots=True)
class Weight:
    name: str
    points: int
    label: str | Promise
    reason: str | Promise


WEIGHTS = (
    Weight(
        "must",
        4_500,
        _("Må ha"),
        _("Derfor søkes noen utenfra. Et krav teller tre ganger så mye som et ønske."),
    ),
    Weight("nice", 1_500, _("Fint å ha"), _("Kan læres underveis, og skal ikke avgjøre alene.")),
    Weight("time", 1_200, _("Perioden"), _("Den som ikke er ledig, kan ikke komme. Datoer kan likevel ofte flyttes.")),
    Weight("place", 1_000, _("Stedet"), _("Et opphold som krever flytting, blir sjeldnere noe av.")),
    Weight("months", 500, _("Varigheten"), _("Kan ofte avtales.")),
    Weight("percentage", 500, _("Omfanget"), _("Kan ofte avtales.")),
    Weight("languages", 500, _("Språk"), _("Bare språk som arbeidet krever.")),
    Weight("level", 300, _("Nivået"), _("Litt ekstra for å ha kompetansene på nivået det spørres etter.")),
)
POINTS: Mapping[str, int] = {weight.name: weight.points for weight in WEIGHTS}

HELD = 1_000
NARROWER, FAR_NARROWER = 900, 850  # a part of what is asked for, and a part of a part
BROADER, FAR_BROADER = 500, 300
SPOKEN = 500  # a language that she uses, and has not listed as a competence
RELATED = 400
SIBLING = 300  # another part of the same
WISHED = 150  # wants to learn it: added, where it is not held as it was asked for
SAME_THEME = 100
REACHED = FAR_NARROWER  # from here on a competence is held as it was asked for

BELOW = (1_000, 700, 600, 550)  # of the credit, by the number of levels that are missing

UNKNOWN = 500  # the person has not said; half, so that neither silence nor a plain no pays


def with_changes(times: Mapping[str, int]) -> dict[str, int]:
    """The points where some parts count in per cent of the usual; as usual when nothing would count."""
    changed = {name: points * times.get(name, 100) // 100 for name, points in POINTS.items()}
    return changed if any(changed.values()) else dict(POINTS)

"""How is a match told in a line or two, and what would lift it?"""

from collections.abc import Iterable

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .explaining import Judgement, Part
from .rules.nearness import Words
from .wording import CIRCUMSTANCES, label, reached

ORDER = ("full", "half", "none")
MOST_LIFTS = 3
WORTH_SAYING = 100  # points


def summed_up(judgement: Judgement, words: Words) -> dict:
    """For components/card.html and match_meter.html: parts, sentence, missing."""
    missing = ", ".join(lacking(judgement, words))
    return {
        "parts": tuple(sorted((part.state for part in judgement.competences), key=ORDER.index)),
        "sentence": sentence(judgement),
        "missing": _("Ikke i profilen: %(names)s") % {"names": missing} if missing else "",
    }


def lacking(judgement: Judgement, words: Words) -> list[str]:
    """The names of the competences that are not there at all."""
    return [label(part.line.competence, words) for part in judgement.competences if part.state == "none"]


def lacks_of(judgement: Judgement) -> str:
    """How many of those that are required are not there at all; a lower level is not counted."""
    number = sum(part.state == "none" and part.line.required for part in judgement.competences)
    words = ngettext(
        "Mangler %(number)s kompetanse som er et krav", "Mangler %(number)s kompetanser som er krav", number
    ) % {"number": number}
    return words if number else ""


def sentence(judgement: Judgement) -> str:
    numbers = reached(judgement)
    held = ngettext("%(number)s av %(of)s kompetanse", "%(number)s av %(of)s kompetanser", numbers["of"]) % numbers
    time = [CIRCUMSTANCES["time"](part, judgement) for part in judgement.others if part.name == "time"]
    return ". ".join([held, *time]) if numbers["of"] else "".join(time)


def lifts(judgement: Judgement, words: Words) -> list[str]:
    """What the person herself could look at, that which weighs most first. True things only: nobody is told to add
    what she cannot."""
    lacking = sorted(judgement.parts, key=lambda part: part.points - part.most)
    said = (advice(part, words) for part in lacking if part.most - part.points >= WORTH_SAYING)
    return list(non_empty(said))[:MOST_LIFTS]


def non_empty(texts: Iterable[str]):
    return (text for text in texts if text)


def advice(part: Part, words: Words) -> str:
    if part.line is None:
        return of_circumstance(part.name)
    name = {"name": label(part.line.competence, words)}
    if part.through == part.line.competence and part.code in range(1, 5):
        return _("Er nivået ditt i %(name)s høyere nå? Oppdater det.") % name
    return _("Kan du %(name)s? Legg det til i profilen.") % name


def of_circumstance(name):
    return {
        "time": _("Se om du kan være ledig i hele perioden."),
        "place": _("Se om du kan jobbe i fylket, eller digitalt."),
        "months": _("Se om du kan ha et kortere eller lengre opphold."),
        "percentage": _("Se om du kan ha et annet omfang."),
        "languages": _("Kan du språkene arbeidet krever? Legg dem til i profilen."),
    }.get(name, "")

"""What is told of a unit in the register, in the words of its documented answer, and what do we make of it?"""

import json
from dataclasses import dataclass

SMALL = frozenset({"av", "i", "og", "ved"})


class Strange(ValueError):
    """Not the answer that is documented."""


@dataclass(frozen=True)
class Unit:
    """`form` is the code of its kind of organisation, `parent` the number of the unit above it. `is_over`: deleted,
    bankrupt or being wound up."""

    number: str
    name: str
    form: str = ""
    city: str = ""
    municipality: str = ""
    parent: str = ""
    is_over: bool = False


def read(number, body):
    """Raises Strange. What is not there, or is of another shape, is left out; name and number must be right."""
    try:
        told = json.loads(body)
    except ValueError as nonsense:
        raise Strange from nonsense
    if not isinstance(told, dict) or text(told, "organisasjonsnummer") != number or not text(told, "navn"):
        raise Strange
    address = part(told, "forretningsadresse") or part(told, "postadresse")
    return Unit(
        number=number,
        name=name_as_written(text(told, "navn")),
        form=text(part(told, "organisasjonsform"), "kode"),
        city=place_as_written(text(address, "poststed")),
        municipality=text(address, "kommunenummer"),
        parent=text(told, "overordnetEnhet"),
        is_over=bool(told.get("slettedato") or told.get("konkurs") or told.get("underAvvikling")),
    )


def part(told, name):
    value = told.get(name)
    return value if isinstance(value, dict) else {}


def text(told, name):
    value = told.get(name)
    return " ".join(value.split())[:200] if isinstance(value, str) else ""


def place_as_written(capitals):
    """The register shouts: «MO I RANA» is «Mo i Rana»."""
    if not capitals.isupper():
        return capitals
    return " ".join(word if word in SMALL else word.capitalize() for word in capitals.lower().split())


def name_as_written(capitals):
    """«UNIVERSITETET I OSLO» is «Universitetet i Oslo»: the first letter, and that of a place. Whoever reads it, mends
    the rest."""
    if not capitals.isupper():
        return capitals
    words = capitals.lower().split()
    named = [word.capitalize() if before == "i" else word for before, word in zip(["", *words], words, strict=False)]
    return " ".join([named[0].capitalize(), *named[1:]])

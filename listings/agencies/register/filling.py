"""What does the register fill in on a form, and where does it say something else than what is written there?"""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from listings.vocabulary.models import Municipality

from ..models import Agency
from ..organisation_numbers import is_organisation_number, tidied
from .asking import NoAnswer, look_up
from .units import Unit


@dataclass(frozen=True)
class Looked:
    """For register.html. `differs` are (label, what the register says); `problem` says why there is no unit."""

    unit: Unit | None = None
    filled: tuple[str, ...] = ()
    differs: tuple[tuple[str, str], ...] = ()
    problem: str = ""
    initial: dict = field(default_factory=dict)


def looked_up(form_class, typed):
    """`typed`: what stands on the form now, by the name of its fields. Nothing that is written is written over."""
    number = first_number(typed.get("numbers", ""))
    if not is_organisation_number(number):
        return Looked(problem=_("Skriv et organisasjonsnummer først. Sjekk de ni sifrene."), initial=typed)
    try:
        return filled(form_class, typed, look_up(number))
    except NoAnswer as refusal:
        return Looked(problem=str(refusal), initial=typed)


def first_number(text):
    return next((tidied(line) for line in text.splitlines() if line.strip()), "")


def filled(form_class, typed, unit):
    county, ministry = county_of(unit), ministry_of(unit)
    said = {"name_nb": unit.name, "city": unit.city, "county": county, "ministry": ministry}
    said = {name: value for name, value in said.items() if value}
    keys = {name: str(getattr(value, "pk", value)) for name, value in said.items()}
    new = [name for name in said if not typed.get(name)]
    others = [name for name in said if typed.get(name) and typed[name].strip() != keys[name]]
    labels = {name: str(form_class.base_fields[name].label).capitalize() for name in said}
    return Looked(
        unit=unit,
        filled=tuple(labels[name] for name in new),
        differs=tuple((labels[name], str(said[name])) for name in others),
        initial=typed | {name: keys[name] for name in new},
    )


def county_of(unit):
    place = Municipality.objects.filter(code=unit.municipality).select_related("county").first()
    return place and place.county


def ministry_of(unit):
    above = Agency.objects.filter(organisation_numbers__number=unit.parent, kind=Agency.Kind.MINISTRY)
    return above.first() if unit.parent else None

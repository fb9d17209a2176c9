"""How does the copy of a profile stand beside what a posting asks for? Line by line, without points."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from listings.vocabulary.levels import Level


@dataclass(frozen=True)
class Criterion:
    """`state` is full, half (held at a lower level) or none."""

    name: str
    weight: str
    state: str
    text: str


def compare(lines, snapshot):
    """`lines` are the competence lines a posting wants; the order is the posting's own."""
    held = {row["slug"]: row["level"] for row in snapshot.get("competences", [])}
    wishes = {row["slug"] for row in snapshot.get("wants_to_learn", [])}
    return [criterion(line, held.get(line.competence.slug), line.competence.slug in wishes) for line in lines]


def criterion(line, level, wishes):
    weight = _("må ha") if line.required else _("fint å ha")
    return Criterion(line.competence.label, weight, state(line, level), in_words(line, level, wishes))


def state(line, level):
    if level is None:
        return "none"
    return "full" if level >= line.level else "half"


def in_words(line, level, wishes):
    if level is None:
        return _("Ikke i profilen. Vil gjerne lære.") if wishes else _("Ikke i profilen.")
    return _("%(held)s. Dere ba om %(asked)s.") % {
        "held": Level(level).label,
        "asked": line.get_level_display().lower(),
    }


def beyond(lines, snapshot):
    """What the profile holds that the posting did not ask for."""
    asked = {line.competence.slug for line in lines}
    return [row for row in snapshot.get("competences", []) if row["slug"] not in asked]

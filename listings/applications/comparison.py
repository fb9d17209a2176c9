"""How does the copy of a profile stand beside what a posting asks for? Line by line, without points."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from listings.vocabulary.following import successors
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
    now = todays_codes(snapshot)
    held = {}
    for row in snapshot.get("competences", []):
        code = now.get(row["slug"], row["slug"])
        held[code] = max(row["level"], held.get(code, 0))
    wishes = {now.get(row["slug"], row["slug"]) for row in snapshot.get("wants_to_learn", [])}
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
    asked, now = {line.competence.slug for line in lines}, todays_codes(snapshot)
    return [row for row in snapshot.get("competences", []) if now.get(row["slug"], row["slug"]) not in asked]


def todays_codes(snapshot):
    """Code in the copy → code of the word that has taken its place since."""
    rows = [*snapshot.get("competences", []), *snapshot.get("wants_to_learn", [])]
    return successors({row["slug"] for row in rows})

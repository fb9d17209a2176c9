"""How well does a person know a competence? Beside the competences themselves, as demands stand beside a posting's.

A step lets through whoever knows it so well or better.
"""

from collections.abc import Iterable

from listings.profiles.models import ProfileCompetence
from listings.vocabulary.levels import Level

from ..options import sets_of, within

FIELD, OF = "levels", "competences"
STEPS = tuple(str(level.value) for level in (Level.GOOD, Level.VERY_GOOD, Level.EXPERT))
SETS = sets_of(STEPS)


def competences(lines: Iterable[ProfileCompetence], least: int = Level.BASIC) -> tuple[str, ...]:
    return tuple(line.competence.slug for line in lines if line.level >= least)


def levelled(lines: Iterable[ProfileCompetence]) -> dict[str, tuple[str, ...]]:
    """The terms of a document. Of several steps the lowest is the one that counts."""
    parts = {within(OF, chosen): competences(lines, min(map(int, chosen))) for chosen in SETS}
    reached = tuple(step for step in STEPS if any(line.level >= int(step) for line in lines))
    return {field: values for field, values in ({FIELD: reached} | parts).items() if values}

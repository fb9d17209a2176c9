"""Must one have a competence, is it nice to have, or does the agency offer it? Beside the competences themselves.

A competence and what is said of it are asked for together, so each competence stands once more in a part of the field
for every set of demands that may be chosen. Neither engine must then know more than which field is asked.
"""

from collections.abc import Iterable

from listings.postings.models import PostingCompetence

from ..options import sets_of, within

FIELD, OF = "demands", "competences"
MUST, NICE, OFFERED = VALUES = ("must", "nice", "offered")
SETS = sets_of(VALUES)


def demand(line: PostingCompetence) -> str:
    """What is offered is asked of nobody."""
    if line.side == PostingCompetence.Side.OFFERED:
        return OFFERED
    return MUST if line.required else NICE


def competences(lines: Iterable[PostingCompetence], among: Iterable[str] = VALUES) -> tuple[str, ...]:
    """Each once, though a swap may want and offer the same."""
    return tuple(dict.fromkeys(line.competence.slug for line in lines if demand(line) in among))


def demanded(lines: Iterable[PostingCompetence]) -> dict[str, tuple[str, ...]]:
    """The terms of a document. Without competences nothing is said of any: «Ikke oppgitt» is theirs alone."""
    parts = {within(OF, chosen): competences(lines, chosen) for chosen in SETS}
    said = {FIELD: tuple(sorted({demand(line) for line in lines})), **parts}
    return {field: values for field, values in said.items() if values}

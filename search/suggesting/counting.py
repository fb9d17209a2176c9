"""What would other searches find? All are counted at once; what was chosen stays where that finds something."""

from collections.abc import Callable, Sequence

from ..criteria import Criteria
from ..engines.base import Question

Totals = Callable[[Question, Sequence[Criteria]], list[int]]
Pair = tuple[Criteria, Criteria]


def counted(question: Question, pairs: Sequence[Pair], totals: Totals) -> list[tuple[Criteria, int]]:
    """For each (narrow, wide) the narrow one where it finds anything, else the wide one, with its number of hits."""
    numbers = totals(question, [criteria for pair in pairs for criteria in pair]) if pairs else []
    both = zip(pairs, numbers[::2], numbers[1::2], strict=True)
    return [(narrow, number) if number else (wide, other) for (narrow, wide), number, other in both]

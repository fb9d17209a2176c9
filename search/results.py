"""What does a search answer with?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

DEEPEST = 10_000  # Elasticsearch refuses to page further, so no engine does


class Tier(IntEnum):
    """How near to what was asked, and to the title, the words stand. Hits of a higher tier come first, in every engine.

    LABELS are the words that the agency has chosen for what it needs most. APART is found by the parts of a joined
    word that was asked for, NEAR by related words, MOST lacks a word of a long question (language.enough).
    """

    MOST = 0
    NEAR = 1
    APART = 2
    BODY = 3
    LABELS = 4
    PARTS = 5
    TITLE = 6
    PHRASE = 7


@dataclass(frozen=True, slots=True)
class Hit:
    object_id: int
    tier: Tier = Tier.BODY


@dataclass(frozen=True, slots=True)
class Results:
    """One page of hits, with counts over all of them.

    `counts` tells for each facet and value how many hits the page would have with that value chosen.
    """

    total: int = 0
    places: int = 0
    hits: tuple[Hit, ...] = ()
    page: int = 1
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @property
    def ids(self) -> list[int]:
        return [hit.object_id for hit in self.hits]

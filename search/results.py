"""What does a search answer with?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

DEEPEST = 10_000  # Elasticsearch refuses to page further, so no engine does


class Tier(IntEnum):
    """How near to what was asked, and to the title, all the words stand. Hits of a higher tier come first, in every
    engine. NEAR is found by related words alone, APART by the parts of a joined word that was asked for."""

    NEAR = 0
    APART = 1
    BODY = 2
    PARTS = 3
    TITLE = 4
    PHRASE = 5


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

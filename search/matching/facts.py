"""What may a match know of a posting and of a person? This list, and nothing else.

No name, sex, age, picture, title, agency or text: what is not here cannot move a score. Days are ordinals, months are
hundredths, places are official numbers; None is «not stated».
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Range = tuple[int | None, int | None]
NOT_STATED: Range = (None, None)


@dataclass(frozen=True, slots=True)
class Line:
    """One competence that is asked for."""

    competence: str
    level: int = 1
    required: bool = True


@dataclass(frozen=True, slots=True)
class PostingFacts:
    lines: tuple[Line, ...] = ()
    starts: Range = NOT_STATED
    flexible_start: bool = False
    months: Range = NOT_STATED
    percentage: int | None = None
    municipality: int | None = None
    county: int | None = None
    workplace: str = "onsite"
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """`held` gives the level of each competence; `wishes` are those she wants to learn."""

    held: Mapping[str, int] = field(default_factory=dict)
    wishes: frozenset[str] = frozenset()
    available: Range = NOT_STATED
    months: Range = NOT_STATED
    percentage: Range = NOT_STATED
    municipality: int | None = None
    county: int | None = None
    regions: frozenset[int] = frozenset()
    whole_country: bool = False
    remote: bool = False
    languages: frozenset[str] = frozenset()

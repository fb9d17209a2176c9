"""What is a judged set of matches? Postings, people, and what fair readers say about who fits."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ranked:
    """Grades by the profile's ref: 3 fits as asked, 2 fits well, 1 is worth a look; the others are not named."""

    posting: str
    grades: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Pair:
    """In `pairwise` the first fits better; in `must_not_matter` both fit alike."""

    posting: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class MatchSet:
    """Rows by ref. `variants` are profiles that only the pairs use."""

    postings: Mapping[str, Mapping]
    profiles: Mapping[str, Mapping]
    variants: Mapping[str, Mapping]
    ranked: tuple[Ranked, ...]
    pairwise: tuple[Pair, ...]
    must_not_matter: tuple[Pair, ...]

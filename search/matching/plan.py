"""What can a posting give points for, and how many? One plan, whoever evaluates it, and from whichever side.

What the posting does not state drops out, and the rest is scaled to 10,000. All competences share one sum: each weighs
more when it is required, when few hold it, and when it is asked for at a higher level.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .facts import Line, PostingFacts
from .rules import languages, time
from .sharing_out import shared_out
from .weights import CREDIT, POINTS, WHOLE

COMPETENCES, MUST, NICE = "competences", "must", "nice"
CORE = 2  # added to the level that is asked for, so that an expert weighs twice as much as somebody who knows a little


@dataclass(frozen=True, slots=True)
class Plan:
    """`points` are the most that each part can give; `lines` the same for each competence."""

    posting: PostingFacts
    points: Mapping[str, int]
    lines: tuple[tuple[Line, int], ...]
    window: tuple[int, int, int] | None
    languages: int = 0


@dataclass(frozen=True, slots=True)
class Terms:
    """What is the same for all plans of a day: how rare competences are, in thousandths, and what counts how much."""

    rarity: Mapping[str, int] = field(default_factory=dict)
    points: Mapping[str, int] = field(default_factory=lambda: POINTS)


def plan_of(posting: PostingFacts, terms: Terms) -> Plan:
    window = time.window(posting.starts, posting.months, posting.flexible_start)
    asked = languages.bits(posting.languages)
    counting = {name: terms.points[name] for name in stated(posting, window, asked)}
    weights = [weight(line, terms) for line in posting.lines]
    if any(weights):
        counting = {COMPETENCES: sum(terms.points[name] for name in (MUST, NICE)), **counting}
    points = dict(zip(counting, shared_out(WHOLE, list(counting.values())), strict=True))
    shares = shared_out(points.get(COMPETENCES, 0), weights)
    return Plan(posting, points, tuple(zip(posting.lines, shares, strict=True)), window, asked)


def stated(posting, window, asked):
    """The names of the other parts that the posting says something about."""
    there = {
        "time": window is not None,
        "place": posting.workplace == "remote" or posting.municipality is not None,
        "months": posting.months != (None, None),
        "percentage": posting.percentage is not None,
        "languages": bool(asked),
        "level": any(line.level > 1 for line in posting.lines),
    }
    return [name for name, is_stated in there.items() if is_stated]


def weight(line, terms):
    return terms.rarity.get(line.competence, CREDIT) * (CORE + line.level) * terms.points[part_of(line)]


def part_of(line):
    return MUST if line.required else NICE

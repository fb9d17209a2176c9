"""Why does somebody fit, and where not? One pair: parts with points that add up to the score, and a sentence each."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .facts import Line, PostingFacts, ProfileFacts
from .plan import Plan, part_of
from .rules import amount, languages, place, time
from .rules.nearness import SPEAKS, Words, codes_of, credit_for, with_wish
from .weights import CREDIT, HELD, REACHED, SAME_THEME


@dataclass(frozen=True, slots=True)
class Part:
    """`name` is the part's weight; `line` is there for a competence, and `through` the one that is held in its place.
    `credit` is in thousandths."""

    name: str
    points: int
    most: int
    credit: int
    line: Line | None = None
    through: str | None = None
    code: int = 0
    is_wished: bool = False

    @property
    def state(self) -> str:
        if self.credit == CREDIT:
            return "full"
        return "half" if self.credit else "none"


@dataclass(frozen=True)
class Judgement:
    posting: PostingFacts
    person: ProfileFacts
    parts: tuple[Part, ...]

    @cached_property
    def points(self) -> int:
        return sum(part.points for part in self.parts)

    @property
    def competences(self) -> list[Part]:
        return [part for part in self.parts if part.line]

    @property
    def others(self) -> list[Part]:
        return [part for part in self.parts if not part.line]


def explain(plan: Plan, person: ProfileFacts, words: Words) -> Judgement:
    held = tuple(competences(plan, person, words))
    return Judgement(plan.posting, person, (*held, *circumstances(plan, person, held)))


def competences(plan, person, words) -> Iterator[Part]:
    codes = codes_of(person.held, languages.spoken(person)[0])
    for line, most in plan.lines:
        credit, through = best(line, codes, words)
        is_wished = line.competence in person.wishes and line.competence in words.by_slug
        credit = int(with_wish(credit, is_wished))
        yield Part(
            part_of(line), most * credit // CREDIT, most, credit, line, through, codes.get(through, 0), is_wished
        )


def best(line, codes, words):
    """(credit, what is held); of equals the word itself, then the first of the vocabulary."""
    if not (asked := words.by_slug.get(line.competence)):
        return 0, None
    found = [(credit_for(HELD, line.level, codes.get(line.competence, 0)), line.competence)]
    for slug in sorted(codes.keys() & words.by_slug.keys()):
        near = words.nearness(asked, words.by_slug[slug])
        found.append((credit_for(near, line.level, codes[slug]), slug))
        if shares_theme(asked, words.by_slug[slug], codes[slug]):
            found.append((SAME_THEME, slug))
    credit, through = max(found, key=lambda one: one[0])
    return (credit, through) if credit else (0, None)


def shares_theme(asked, held, code):
    return bool(asked.theme) and asked.theme == held.theme and code != SPEAKS


def circumstances(plan, person, held) -> Iterator[Part]:
    for name, credit in credits(plan, person, held):
        most = plan.points[name]
        yield Part(name, most * int(credit) // CREDIT, most, int(credit))


def credits(plan, person, held):
    posting, points = plan.posting, plan.points
    free = time.free(person.available)
    days = time.covered(plan.window, free) if plan.window else 0
    if "time" in points:
        yield "time", time.credit(days, plan.window, free)
    if "place" in points:
        yield "place", place.credit(place.work_of_posting(posting), place.home_of(person))
    if "months" in points:
        there = plan.window is None or time.may_be_there(days, free)
        yield "months", amount.months_credit(amount.bounds(posting.months), amount.bounds(person.months), there)
    if "percentage" in points:
        yield "percentage", amount.percentage_credit(posting.percentage, amount.bounds(person.percentage))
    if "languages" in points:
        used = languages.spoken(person)[1]
        yield "languages", languages.credit(plan.languages, (used, bool(person.languages or used)))
    if "level" in points:
        yield "level", sum(part.credit >= REACHED for part in held) * CREDIT // len(held)

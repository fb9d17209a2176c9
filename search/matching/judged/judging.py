"""How well does the portal match? Publishers look at their postings, and every pair is compared."""

from collections.abc import Iterator
from dataclasses import dataclass

from listings.profiles.models import Profile
from search.judging import measures

from ..everybody import everybody
from ..explaining import explain
from ..plan import plan_of
from ..ranking import people_for
from ..rarity import terms_of_today
from ..reading import posting_facts, profile_facts
from ..vocabulary import words_of_today
from .filling import Stage, fill, fill_variants
from .matches import MatchSet, Pair


@dataclass(frozen=True, slots=True)
class Verdict:
    """`found` are the refs of all whom the publisher may see, the best first, with points. Those who are graded and
    may not be seen are `unseen`, and count for nothing: order is judged, not visibility."""

    posting: str
    found: tuple[tuple[str, int], ...]
    grades: dict[str, int]
    unseen: tuple[str, ...]

    @property
    def refs(self):
        return [ref for ref, _points in self.found]

    @property
    def ndcg(self) -> float:
        return measures.ndcg(self.refs, self.grades, depth=10)

    @property
    def reciprocal_rank(self) -> float:
        return measures.reciprocal_rank(self.refs, self.grades)


@dataclass(frozen=True, slots=True)
class Compared:
    pair: Pair
    points: tuple[int, int]


def judge(judged: MatchSet):
    """(verdicts, the compared pairs that should differ, those that should not)."""
    stage = fill(judged)
    everybody.read_now()
    found = list(verdicts(judged, stage))
    people = {**stage.profiles, **fill_variants(judged)}
    return found, *(list(compared(pairs, stage, people)) for pairs in (judged.pairwise, judged.must_not_matter))


def verdicts(judged, stage: Stage) -> Iterator[Verdict]:
    refs = {profile.pk: ref for ref, profile in stage.profiles.items()}
    for ranked in judged.ranked:
        posting = stage.postings[ranked.posting]
        people = people_for(posting, stage.lookers[posting.agency_id])
        found = tuple((refs[profile.pk], judgement.points) for profile, judgement in people if profile.pk in refs)
        seen = {ref for ref, _points in found}
        grades = {ref: grade for ref, grade in ranked.grades.items() if ref in seen}
        yield Verdict(ranked.posting, found, grades, tuple(sorted(ranked.grades.keys() - seen)))


def compared(pairs, stage, people) -> Iterator[Compared]:
    """Whether the two may be seen does not matter here: what they score is compared."""
    ids = {people[ref].pk: ref for pair in pairs for ref in (pair.first, pair.second)}
    rows = Profile.objects.filter(pk__in=ids).with_facts().select_related("municipality__county")
    facts = {ids[profile.pk]: profile_facts(profile) for profile in rows}
    words, terms = words_of_today(), terms_of_today()
    for pair in pairs:
        plan = plan_of(posting_facts(stage.postings[pair.posting]), terms)
        first, second = (explain(plan, facts[ref], words).points for ref in (pair.first, pair.second))
        yield Compared(pair, (first, second))

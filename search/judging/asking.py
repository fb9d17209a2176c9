"""What came, and how good was it? Every query of a set is asked of one engine."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..engines.base import Engine, EngineAway, Question
from ..results import DEEPEST, Results
from ..suggesting.proposing import proposals
from . import measures
from .filling import Stage
from .judged import JudgedSet, Query
from .wishes import question_of

TRIES = 5


@dataclass(frozen=True, slots=True)
class Verdict:
    """`found` are the refs of all hits, the nearest first, `proposed` what the page would say was meant."""

    query: Query
    found: tuple[str, ...]
    proposed: tuple[str, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether there is anything to find: a query of traps alone has no measure."""
        return bool(self.query.relevant)

    @property
    def ndcg(self) -> float:
        return measures.ndcg(self.found, self.query.relevant, depth=10)

    @property
    def recall(self) -> float:
        return measures.recall(self.found, self.query.relevant, depth=20)

    @property
    def reciprocal_rank(self) -> float:
        return measures.reciprocal_rank(self.found, self.query.relevant)

    @property
    def trapped(self) -> list[str]:
        return [ref for ref in self.found if ref in self.query.traps]

    @property
    def proposal_missed(self) -> bool:
        """Whether a word was expected, and none of those expected stands in what was proposed."""
        expected = self.query.expect_suggestion
        if expected is True:
            return not self.proposed
        said = [text.casefold() for text in self.proposed]
        return bool(expected) and not any(word.casefold() in text for word in expected for text in said)

    @property
    def missed(self) -> list[str]:
        """The relevant ones that did not come at all, the best first."""
        return sorted(self.query.relevant.keys() - set(self.found), key=lambda ref: (-self.query.relevant[ref], ref))


def verdicts(judged: JudgedSet, engine: Engine, stage: Stage, today: date) -> Iterator[Verdict]:
    """The engine is asked itself, never whoever stands in for it. Raises EngineAway."""
    size = min(max(len(stage.refs), 1), DEEPEST)
    for query in judged.queries:
        question = question_of(query, stage.audience, today, size)
        results = patiently(engine, question) if question else Results()
        refs = tuple(stage.refs[object_id] for object_id in results.ids)
        yield Verdict(query, refs, proposed(engine, question, results) if query.expect_suggestion else ())


def patiently(engine: Engine, question: Question) -> Results:
    """A busy server may be slower than a reader's patience: judged is what it answers, not when."""
    for _ in range(TRIES - 1):
        try:
            return engine.find(question)
        except EngineAway:
            continue
    return engine.find(question)


def proposed(engine: Engine, question: Question | None, results: Results) -> tuple[str, ...]:
    """What the page would say was meant."""
    if question is None:
        return ()
    return tuple(proposal.text for proposal in proposals(question, results, engine.totals))

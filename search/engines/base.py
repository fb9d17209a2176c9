"""What does every engine promise?"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ..audience import Audience
from ..criteria import Criteria
from ..documents import Key
from ..facets import Catalogue
from ..language import Asked, Related, asked
from ..models import SearchDocument
from ..results import DEEPEST, Results
from .reasons import Reason


class EngineAway(Exception):
    """The engine did not answer in time, or answered only in part."""

    def __init__(self, said: str, reason: Reason = Reason.OTHER):
        self.reason = reason
        super().__init__(said)


class RebuildStopped(Exception):
    """A new index was not put in the old one's place; the text says why."""


@dataclass(frozen=True, slots=True)
class Question:
    """A search as an engine is asked it: everything checked, nothing left to look up. `size` 0 asks for counts only.
    Without an audience only the embedded engine answers, with what whoever may find (DatabaseEngine.matching).
    `related` are the words that editors hold to be near each other."""

    catalogue: Catalogue
    criteria: Criteria
    audience: Audience | None
    today: date
    size: int = 20
    related: Related = field(default_factory=dict)

    @property
    def words(self) -> list[Asked]:
        """What the text asks for, as the index holds it."""
        return asked(self.criteria.text, self.related)

    @property
    def kind(self) -> str:
        return self.catalogue.kind

    @property
    def order(self) -> tuple[str, ...]:
        """Ascending sort keys, the weightiest first, with relevance before them all when it is asked for."""
        return tuple(dict.fromkeys((*self.criteria.sort.fields, *self.catalogue.lasting.fields)))

    @property
    def asks_for_all(self) -> bool:
        """Nothing is chosen and no hit is wanted: only how many there are of each value."""
        return not self.size and self.criteria == Criteria()

    def about(self, criteria: Criteria, *, size: int | None = None) -> "Question":
        return replace(self, criteria=criteria, size=self.size if size is None else size)

    def page_of(self, total: int) -> int:
        """The page that can be shown: a page beyond the last one is the last one."""
        last = max(1, -(-min(total, DEEPEST) // self.size)) if self.size else 1
        return min(self.criteria.page, last)


def no_progress(done: int, total: int) -> None:
    """For who does not want to know."""


class Engine(ABC):
    """Finds among documents. Which hits, which counts and which pages never depend on the engine;
    only the order of text hits inside a tier does (see Tier)."""

    @abstractmethod
    def find(self, question: Question) -> Results:
        """Raises EngineAway when it cannot answer within its time."""

    @abstractmethod
    def totals(self, question: Question, many: Sequence[Criteria]) -> list[int]:
        """How many hits each of `many` criteria has, for the same person, asked all at once. Raises EngineAway."""


class Follower(Engine):
    """An engine with a server of its own: it hears of a kept document after the change is committed.

    What left search is a document that is not live, never a deletion: a forgotten version could be overtaken."""

    @abstractmethod
    def healthy(self) -> bool: ...

    @abstractmethod
    def add(self, kept: Iterable[SearchDocument]) -> dict[Key, str]:
        """Write documents of one kind unless newer ones are there. Gives what was refused, and why.

        Raises EngineAway, with NO_INDEX as its reason when there is nothing that they could be written to."""

    @abstractmethod
    def rebuild(self, kind: str, told: Callable[[int, int], None] = no_progress) -> dict[Key, str]:
        """Make a new index of the kept documents and put it in the old one's place; no write is lost meanwhile.

        Only through indexing/rebuilding.py, which lets one process at a time do it. `told` hears how many documents are
        written of how many. Gives what was refused, and why. Raises EngineAway and RebuildStopped."""

    @abstractmethod
    def differences(self, kind: str) -> list[str]:
        """A sentence for each document that is not the same here as in the database."""

    @abstractmethod
    def standing(self) -> dict[str, "Standing"]:
        """For each kind that has an index, be it of other code: which it is, and what is in it.

        Raises EngineAway within a second or two."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`is_current`: made with the analysis and the mapping of this code; no other is asked. `number` counts what can be
    found."""

    index: str
    is_current: bool
    number: int

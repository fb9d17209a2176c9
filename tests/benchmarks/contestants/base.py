"""What is everybody asked? The same mixes: a page of hits, their number, the counts of the facets it counts."""

import hashlib
import time
from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..corpus import document
from ..machine import resident_bytes
from ..mixes import Mix, mixes
from ..process import timed

PAGE = 20
FIRST_CHANGED = 11


@dataclass(frozen=True)
class Answer:
    total: int
    ids: tuple[int, ...]
    counts: Mapping[str, Mapping[str, int]]


class Contestant(ABC):
    takes_text = True

    def __init__(self, number_of_mixes: int):
        self.mixes = mixes(number_of_mixes)

    @abstractmethod
    def find(self, mix: Mix) -> Answer: ...

    @abstractmethod
    def all_ids(self, mix: Mix) -> Collection[int]: ...

    @abstractmethod
    def change(self, document) -> None:
        """The document as it is now, committed; after this a search may be asked."""

    def takes(self) -> list[int]:
        """The numbers of the mixes that it can answer."""
        return [mix.number for mix in self.mixes if self.takes_text or not mix.text]

    def warm(self) -> float:
        """Seconds of the very first question without words and of the first with them, for which everything is read."""
        return sum(self.ask(number) for number in self.takes()[:2])

    def ask(self, number: int) -> float:
        """Seconds."""
        return timed(self.find, self.mixes[number])[0]

    def check(self, number: int) -> tuple[float, dict]:
        """Seconds, and what was found, with the counts without zeros."""
        seconds, answer = timed(self.find, self.mixes[number])
        counts = {name: {value: n for value, n in values.items() if n} for name, values in answer.counts.items()}
        return seconds, {"total": answer.total, "shown": len(answer.ids), "counts": counts}

    def hits(self, number: int) -> dict:
        """A fingerprint of all hits."""
        ids = np.array(sorted(self.all_ids(self.mixes[number])), dtype=np.int64)
        return {"hits": hashlib.sha256(ids.tobytes()).hexdigest(), "number": len(ids)}

    def visible(self, turn: int) -> float:
        """Seconds from before the change until a search shows it: a document gets a value that it had not."""
        mix = replace(self.mixes[0], text="", chosen={"virksomhet": frozenset(["dfo"])})
        before = self.find(mix).total
        changed = document(self.outsider(turn))
        changed = replace(changed, terms={**changed.terms, "agency": ("dfo",)})
        begun = time.perf_counter()
        self.change(changed)
        while self.find(mix).total == before:
            time.sleep(0.001)
        return time.perf_counter() - begun

    def outsider(self, turn):
        """The number of a document that everybody finds, and that is not of the agency yet."""
        fit = (
            n for n in range(FIRST_CHANGED, 10_000) if is_open(document(n)) and document(n).terms["agency"] != ("dfo",)
        )
        return next(number for place, number in enumerate(fit) if place == turn)

    def memory(self) -> int:
        """Bytes."""
        return resident_bytes()


def is_open(changed):
    return changed.audience == ("all",) and not changed.hidden_from and changed.owner != "closed"

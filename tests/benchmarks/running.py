"""How does one contestant get on? It answers, takes too long, or fails; whoever falls out says why."""

import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field

from .contestants import Entry
from .process import Failed, TooSlow, Worker

MOST_TOO_SLOW = 3


@dataclass
class Runner:
    """A contestant in the course of one size. `seconds` are by mix."""

    entry: Entry
    note: str = ""
    worker: Worker | None = None
    takes: list[int] = field(default_factory=list)
    found: dict[int, dict] = field(default_factory=dict)
    checking: dict[int, float] = field(default_factory=dict)
    seconds: dict[int, list[float]] = field(default_factory=lambda: defaultdict(list))
    spent: float = 0
    too_slow: int = 0
    memory: int = 0
    visible: list[float] = field(default_factory=list)

    def call(self, *asked, seconds):
        """None when it is out, or falls out now."""
        if self.worker is None:
            return None
        begun = time.monotonic()
        try:
            return self.worker.call(*asked, seconds=seconds)
        except TooSlow as reason:
            self.slow(str(reason))
        except Failed as reason:
            self.note, self.worker = f"failed: {str(reason).strip().splitlines()[-1]}", None
            say(str(reason))
        finally:
            self.spent += time.monotonic() - begun
        return None

    def end(self):
        if self.worker:
            self.worker.end()

    def slow(self, reason):
        self.too_slow += 1
        if self.too_slow < MOST_TOO_SLOW:
            self.worker.start()
        else:
            self.note, self.worker = f"{reason} for {self.too_slow} questions", None

    @property
    def told(self) -> dict:
        """What is kept of it, as JSON."""
        return {
            "name": self.entry.name,
            "label": self.entry.label,
            "note": self.note,
            "database": self.entry.database,
            "fills": self.entry.fills,
            "counts": sorted(set().union(*(found["counts"] for found in self.found.values()))),
            "takes": len(self.takes),
            "checked": len(self.found),
            "checking": self.checking,
            "seconds": dict(self.seconds),
            "hits": {number: found["total"] for number, found in self.found.items()},
            "memory": self.memory,
            "visible": self.visible,
        }


def say(text):
    print(text, file=sys.stderr, flush=True)

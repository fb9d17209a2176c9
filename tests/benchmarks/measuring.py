"""How is one size measured? Filled, checked against each other, and then timed side by side.

A mix is asked of one contestant after the other before the next mix comes, in an order drawn anew each round: what
else the machine does falls upon all of them, so that ratios hold where milliseconds may not.
"""

import random
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field

from .contestants import ENTRIES, Entry
from .places import Grounds
from .process import Failed, TooSlow, Worker

CHANGES = 5
MOST_TOO_SLOW = 3


@dataclass(frozen=True)
class Course:
    """`limit` seconds for one question; who has used up `budget` seconds in the check or in the timing goes no further
    round."""

    size: int
    mixes: int = 60
    rounds: int = 5
    limit: float = 10
    budget: float = 25
    to_fill: float = 300
    names: tuple[str, ...] = tuple(entry.name for entry in ENTRIES)


@dataclass
class Runner:
    """A contestant in the course of one size. `seconds` are by mix."""

    entry: Entry
    note: str = ""
    worker: Worker | None = None
    environment: dict = field(default_factory=dict)
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

    def slow(self, reason):
        self.too_slow += 1
        if self.too_slow < MOST_TOO_SLOW:
            self.worker.start()
        else:
            self.note, self.worker = f"{reason} for {self.too_slow} questions", None


class Unequal(Exception):
    """Not the same was found, so that no time means anything."""


def say(text):
    print(text, file=sys.stderr, flush=True)


def run(course: Course, grounds: Grounds) -> dict:
    begun, parts = time.monotonic(), {}
    runners = [Runner(entry, grounds.missing(entry)) for entry in ENTRIES if entry.name in course.names]
    try:
        for part in (fill, start, check, ask, weigh):
            parts[part.__name__] = part(course, grounds, runners)
            parts[part.__name__ + "_seconds"] = round(time.monotonic() - begun - sum(seconds_of(parts)), 1)
            say(f"{course.size:,} documents: {part.__name__} took {parts[part.__name__ + '_seconds']} s")
    finally:
        finish(grounds, runners)
    return {"size": course.size, "mixes": runners_mixes(runners), "parts": parts, "contestants": told(runners)}


def seconds_of(parts):
    return [value for name, value in parts.items() if name.endswith("_seconds")]


def runners_mixes(runners):
    return max((len(runner.takes) for runner in runners), default=0)


def fill(course, grounds, runners) -> dict:
    """What each index took: (documents, seconds, bytes) by database and kind of index."""
    filler = "tests.benchmarks.filling:Filler"
    here = [runner for runner in runners if not runner.note]
    filled = {}
    for database, environment in grounds.environments.items():
        theirs = [runner for runner in here if grounds.database_of(runner.entry) == database]
        worker = Worker(filler, environment, str(grounds.corpus))
        if not grounds.corpus.exists():
            worker.call("write_corpus", course.size)
        worker.call("make_tables")
        for name in dict.fromkeys(name for runner in theirs for name in runner.entry.fills):
            try:
                filled[f"{database} {name}"] = worker.call("fill", name, seconds=course.to_fill)
            except (TooSlow, Failed) as reason:
                withdraw(theirs, name, str(reason).strip().splitlines()[-1])
                worker = Worker(filler, environment, str(grounds.corpus))
        worker.end()
    return filled


def withdraw(runners, name, reason):
    for runner in runners:
        if name in runner.entry.fills:
            runner.note = f"filling {name}: {reason}"


def start(course, grounds, runners) -> None:
    for runner in runners:
        if runner.note:
            continue
        runner.worker = Worker(runner.entry.path, grounds.environment(runner.entry), course.mixes)
    for runner in runners:
        runner.takes = runner.call("takes", seconds=course.to_fill) or []


def check(course, grounds, runners) -> int:
    """Everybody finds and counts the same. Gives the number of answers that were compared; raises Unequal."""
    for runner in runners:
        runner.spent = 0
        for number in runner.takes:
            if runner.spent < course.budget and (said := runner.call("check", number, seconds=course.limit)):
                runner.checking[number], runner.found[number] = said
    wrong = [text for runner in runners for text in differences(runner, runners)]
    if wrong:
        raise Unequal("\n".join(wrong))
    return sum(len(runner.found) for runner in runners)


def differences(runner, runners):
    """Held against the first that answered the same mix."""
    for number, found in runner.found.items():
        first = next(other for other in runners if number in other.found)
        theirs = first.found[number]
        same = all(found[name] == theirs[name] for name in ("total", "number", "hits", "shown"))
        counted = [name for name in found["counts"] if name in theirs["counts"]]
        wrong = [name for name in counted if found["counts"][name] != theirs["counts"][name]]
        if not same or wrong or found["total"] != found["number"]:
            pair = f"{runner.entry.name} and {first.entry.name}"
            hits = f"{found['total']} ({found['number']}) and {theirs['total']} hits"
            yield f"mix {number}, {pair}: {hits}; counts {wrong}"


def ask(course, grounds, runners) -> None:
    for runner in runners:
        runner.spent = 0
    chance = random.Random(course.size)
    for _ in range(course.rounds):
        running = [runner for runner in runners if runner.spent < course.budget]
        for number in chance.sample(range(course.mixes), course.mixes):
            for runner in chance.sample(running, len(running)):
                in_turn(course, runner, number)


def in_turn(course, runner, number):
    if number in runner.found and runner.spent < course.budget:
        seconds = runner.call("ask", number, seconds=course.limit)
        if seconds is not None:
            runner.seconds[number].append(seconds)


def weigh(course, grounds, runners) -> None:
    for place, runner in enumerate(runners):
        runner.memory = runner.call("memory", seconds=course.limit) or 0
        if runner.entry.name == "bare":
            continue
        for turn in range(CHANGES):
            seconds = runner.call("visible", CHANGES * place + turn, seconds=course.limit)
            runner.visible += [seconds] if seconds is not None else []


def finish(grounds, runners):
    for runner in runners:
        if runner.worker:
            runner.worker.end()
    if "elastic" not in grounds.absent:
        worker = Worker("tests.benchmarks.filling:Filler", next(iter(grounds.environments.values())), "")
        worker.call("empty")
        worker.end()


def told(runners) -> list[dict]:
    """What is kept of each."""
    return [
        {
            "name": runner.entry.name,
            "label": runner.entry.label,
            "note": runner.note,
            "database": runner.entry.database,
            "fills": runner.entry.fills,
            "counts": sorted(set().union(*(found["counts"] for found in runner.found.values()))),
            "takes": len(runner.takes),
            "checked": len(runner.found),
            "checking": runner.checking,
            "seconds": dict(runner.seconds),
            "hits": {number: found["total"] for number, found in runner.found.items()},
            "memory": runner.memory,
            "visible": runner.visible,
        }
        for runner in runners
    ]

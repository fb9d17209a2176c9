"""How is one size measured? Filled, checked against each other, and then timed side by side.

A mix is asked of one contestant after the other before the next mix comes, in an order drawn anew each round: what
else the machine does falls upon all of them, so that ratios hold where milliseconds may not.
"""

import random
import time
from dataclasses import dataclass

from .contestants import ENTRIES
from .places import Grounds
from .process import Failed, TooSlow, Worker
from .running import Runner, say

CHANGES = 5
TO_FETCH = 60  # seconds


@dataclass(frozen=True)
class Course:
    """`limit` seconds for one question; who has used up its budgets (Entry) of `budget` seconds each in the timing, or
    twice as many in the check, for which all hits are fetched too, goes no further."""

    size: int
    mixes: int = 60
    rounds: int = 3
    limit: float = 10
    budget: float = 12
    to_fill: float = 600
    names: tuple[str, ...] = tuple(entry.name for entry in ENTRIES)

    def seconds_for(self, runner: Runner) -> float:
        return self.budget * runner.entry.budgets


class Unequal(Exception):
    """Not the same was found, so that no time means anything."""


def run(course: Course, grounds: Grounds) -> dict:
    begun, parts = time.monotonic(), {}
    runners = [Runner(entry, grounds.missing(entry)) for entry in ENTRIES if entry.name in course.names]
    try:
        for part in (fill, start, check, ask, weigh):
            parts[part.__name__] = part(course, grounds, runners)
            parts[part.__name__ + "_seconds"] = round(time.monotonic() - begun - sum(seconds_of(parts)), 1)
            say(f"{course.size:,} documents: {part.__name__} took {parts[part.__name__ + '_seconds']} s")
    finally:
        for runner in runners:
            runner.end()
    return {"size": course.size, "parts": parts, "contestants": [runner.told for runner in runners]}


def seconds_of(parts):
    return [value for name, value in parts.items() if name.endswith("_seconds")]


def fill(course, grounds, runners) -> dict:
    """What each index took: (documents, seconds, bytes) by database and kind of index."""
    filler = "tests.benchmarks.filling:Filler"
    here = [runner for runner in runners if not runner.note]
    filled = {}
    for database, environment in grounds.environments.items():
        theirs = [runner for runner in here if grounds.database_of(runner.entry) == database]
        if not theirs:
            continue
        worker = Worker(filler, environment, str(grounds.corpus))
        if not grounds.corpus.exists():
            worker.call("write_corpus", course.size)
        worker.call("make_tables")
        for name in dict.fromkeys(name for runner in theirs for name in runner.entry.fills):
            if not any(name in runner.entry.fills for runner in theirs if not runner.note):
                continue
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
        runner.first = runner.call("warm", seconds=TO_FETCH)


def check(course, grounds, runners) -> int:
    """Everybody finds and counts the same. Gives the number of answers that were compared; raises Unequal."""
    for runner in runners:
        runner.spent = 0
        for number in runner.takes:
            if runner.spent < 2 * course.seconds_for(runner):
                look(course, runner, number)
    wrong = [text for runner in runners for text in differences(runner, runners)]
    if wrong:
        raise Unequal("\n".join(wrong))
    return sum(len(runner.found) for runner in runners)


def look(course, runner, number):
    """All hits are fetched apart, for which nobody need be quick."""
    said = runner.call("check", number, seconds=course.limit)
    hits = said and runner.call("hits", number, seconds=TO_FETCH)
    if hits:
        runner.checking[number], runner.found[number] = said[0], said[1] | hits


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
        running = [runner for runner in runners if runner.spent < course.seconds_for(runner)]
        for number in chance.sample(range(course.mixes), course.mixes):
            for runner in chance.sample(running, len(running)):
                in_turn(course, runner, number)


def in_turn(course, runner, number):
    if number in runner.found and runner.spent < course.seconds_for(runner):
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

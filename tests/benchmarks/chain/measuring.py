"""How is the chain after the search measured? Each page is asked for twice to warm up, and then in rounds."""

import os

from ..places import Grounds
from ..process import Worker
from ..running import say

ROUNDS = 25
TO_FILL, TO_ANSWER = 3_000, 60  # seconds


def run(grounds: Grounds, shrunk: int = 1, rounds: int = ROUNDS) -> dict:
    """In a database that has nothing else."""
    database = "postgresql" if "postgresql" in grounds.environments else "sqlite"
    environment = grounds.environments[database] | {"SEARCH_ENGINE": "database"}
    worker = Worker("tests.benchmarks.chain.asking:Chain", environment, shrunk)
    try:
        filled = worker.call("fill", seconds=TO_FILL)
        say(f"the chain is filled in {filled['filling']:.0f} s, gathered in {filled['nights']['first']:.0f} s")
        numbers = range(len(filled["pages"]))
        _first, costs = ([ask(worker, "cost", number) for number in numbers] for _time in range(2))
        times = [[ask(worker, "page", number) for number in numbers] for _round in range(rounds)]
    finally:
        worker.end()
    filled["load"] = os.getloadavg()[1]
    say("the chain is measured")
    rows = zip(filled["pages"], costs, zip(*times, strict=True), strict=True)
    return filled | {"shrunk": shrunk, "database": database, "pages": [page(*row) for row in rows]}


def ask(worker, verb, number):
    return worker.call(verb, number, seconds=TO_ANSWER)


def page(asked, cost, seconds):
    label, is_file = asked
    told = {"label": label, "is_file": is_file, "queries": cost[0], "bytes": cost[1]}
    return told | {"seconds": list(seconds)}

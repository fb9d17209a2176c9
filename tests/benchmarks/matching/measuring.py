"""How is matching measured? Equal points first, then one asked after the other."""

from ..figures import percentile
from ..places import Grounds
from ..process import Worker
from ..running import say
from . import ELASTIC, OURS, SQL

POSTINGS = 5_000
ASKED = {OURS: 200, SQL: 20, ELASTIC: 100}
SAMPLE = 100  # of the postings, for the nightly round
TO_FILL = 1_200  # seconds
LIMITS = {"people_for": 0.015, "postings_for": 0.003}  # seconds at p95, of what is ours
LABELS = {"people_for": "a posting → {people:,} people", "postings_for": "a person → {postings:,} postings"}


class UnequalPoints(Exception):
    """The same pair has not the same points, or the best are others."""


def run(size: int, grounds: Grounds) -> dict:
    database = "postgresql" if "postgresql" in grounds.environments else "sqlite"
    who = [OURS, *([SQL] if database == "postgresql" else []), *([] if "elastic" in grounds.absent else [ELASTIC])]
    postings = min(POSTINGS, size)
    environment = grounds.environments[database]
    worker = Worker("tests.benchmarks.matching.contest:Contest", environment, size, postings, who)
    try:
        found = {"people": size, "postings": postings, "read": worker.call("read", seconds=TO_FILL)}
        found["seconds"] = {
            "people_for": ask(worker, "people_for", who, postings),
            "postings_for": ask(worker, "postings_for", [name for name in who if name != ELASTIC], postings),
        }
        sample = min(SAMPLE, postings)
        found["nightly"] = postings / sample * worker.call("nightly", sample, seconds=TO_FILL)
    finally:
        worker.end()
    say(f"{size:,} people: matching is measured")
    return found


def ask(worker, way, who, number) -> dict[str, list[float]]:
    """What the others are asked, they find the same. Everybody is asked twice, and the second time counts."""
    seconds = {name: [] for name in who}
    for asked in range(1, min(number, ASKED[OURS]) + 1):
        names = [name for name in who if asked <= ASKED[name]]
        told = [{name: worker.call(way, name, asked, seconds=TO_FILL) for name in names} for _ in range(2)][-1]
        if any(best != told[OURS][1] for _seconds, best in told.values()):
            raise UnequalPoints(f"{way} {asked}")
        for name, (took, _best) in told.items():
            seconds[name].append(took)
    return seconds


def lines(results: list[dict]) -> list[str]:
    rows = [row for result in results for row in rows_of(result)]
    return [
        "## Matching",
        "",
        "| | who | p50 / p95 / p99 ms | asked | promised at p95 |",
        "| --- | --- | ---: | ---: | --- |",
        *(f"| {' | '.join(row)} |" for row in rows),
        "",
    ]


def rows_of(result):
    for way, by_name in result["seconds"].items():
        for name, seconds in by_name.items():
            told = " / ".join(f"{1000 * percentile(seconds, share):,.1f}" for share in (0.5, 0.95, 0.99))
            limit = LIMITS[way] if name == OURS else 0
            holds = "yes" if percentile(seconds, 0.95) <= limit else "**no**"
            promise = f"{1000 * limit:g} ms: {holds}" if limit else ""
            yield [LABELS[way].format(**result), name, told, str(len(seconds)), promise]
    all_pairs = f"all {result['postings']:,} postings × {result['people']:,} people, the ten best"
    sample = min(SAMPLE, result["postings"])
    yield [all_pairs, OURS, f"{result['nightly']:,.0f} s", f"{sample}, scaled up", ""]
    yield [f"columns made of the facts of {result['people']:,} people", OURS, f"{result['read']:,.1f} s", "1", ""]

"""How is the page of people measured? Each mix is asked for once to warm up, and then in rounds."""

from ..figures import percentile
from ..places import Grounds
from ..process import Worker
from ..running import say

MIXES, ROUNDS = 60, 3
TO_FILL, TO_ANSWER = 3_000, 60  # seconds
LIMIT = 0.120  # seconds at p95
LABELS = ("facets alone", "with words")


def run(size: int, grounds: Grounds) -> dict:
    database = "postgresql" if "postgresql" in grounds.environments else "sqlite"
    environment = grounds.environments[database] | {"SEARCH_ENGINE": "database"}
    if database == "sqlite":
        environment |= {"DATABASE_URL": environment["DATABASE_URL"].replace(".sqlite3", "-people.sqlite3")}
    worker = Worker("tests.benchmarks.people.page:Pages", environment, size)
    try:
        filled = worker.call("fill", seconds=TO_FILL)
        rounds = [[worker.call("page", mix, seconds=TO_ANSWER) for mix in range(MIXES)] for _ in range(ROUNDS + 1)]
    finally:
        worker.end()
    say(f"{size:,} people: their page is measured")
    told = [(mix, seconds) for asked in rounds[1:] for mix, (seconds, _length) in enumerate(asked)]
    by_label = {label: [seconds for mix, seconds in told if mix % 2 == odd] for odd, label in enumerate(LABELS)}
    lengths = [length for _seconds, length in rounds[0]]
    return {"people": size, "database": database, "filled": filled, "seconds": by_label, "bytes": max(lengths)}


def lines(results: list[dict]) -> list[str]:
    """Nothing, when it was left out."""
    if not results:
        return []
    return [
        "## The page of people",
        "",
        "| | p50 / p95 / p99 ms | asked | promised at p95 |",
        "| --- | ---: | ---: | --- |",
        *(f"| {' | '.join(row)} |" for result in results for row in rows_of(result)),
        "",
    ]


def rows_of(result):
    for label, seconds in result["seconds"].items():
        told = " / ".join(f"{1000 * percentile(seconds, share):,.0f}" for share in (0.5, 0.95, 0.99))
        holds = "yes" if percentile(seconds, 0.95) <= LIMIT else "**no**"
        of = f"the whole page, {result['people']:,} people, {label}, {result['database']}"
        yield [of, told, str(len(seconds)), f"{1000 * LIMIT:g} ms: {holds}"]

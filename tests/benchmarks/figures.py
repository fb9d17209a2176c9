"""What do the times say? Percentiles, and the ratios that the search has promised."""

from collections.abc import Iterable
from statistics import median

WORDS_EVERY_SECOND = 2  # mixes with an odd number have words
SO_MUCH_QUICKER = 10
NEAR_THE_BARE = 1.3
BREAKER = 0.005  # seconds
FEW, MANY = 5_000, 160_000  # documents: at these sizes something was promised


def percentile(values: Iterable[float], share: float) -> float | None:
    """The nearest rank; None of nothing."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else None


def times(contestant: dict, only: str = "") -> list[float]:
    """Seconds of the mixes "with words", "facets alone", or all; of the check when it had no time for more."""
    asked = contestant["seconds"] or {number: [seconds] for number, seconds in contestant["checking"].items()}
    return [seconds for number, several in asked.items() if fits(int(number), only) for seconds in several]


def fits(number, only):
    has_words = number % WORDS_EVERY_SECOND == 1
    return not only or has_words == (only == "with words")


def by_mix(contestant: dict) -> dict[str, float]:
    asked = contestant["seconds"] or {number: [seconds] for number, seconds in contestant["checking"].items()}
    return {str(number): median(several) for number, several in asked.items() if several}


def ratios(slow: dict, quick: dict) -> dict | None:
    """How many times as long the one takes, over the mixes that both have answered."""
    one, other = by_mix(slow), by_mix(quick)
    common = one.keys() & other.keys()
    if not common:
        return None
    slow_p95, quick_p95 = (percentile([times_[number] for number in common], 0.95) for times_ in (one, other))
    each = [one[number] / other[number] for number in common]
    return {"mixes": len(common), "median": median(each), "p95": slow_p95 / quick_p95}


def added(more: dict, less: dict) -> float | None:
    """Seconds that the one takes more than the other, the median over the mixes."""
    one, other = by_mix(more), by_mix(less)
    common = one.keys() & other.keys()
    return median(one[number] - other[number] for number in common) if common else None


def shows(results: list[dict]) -> list[tuple[str, str, bool | None]]:
    """(what was promised, what was measured, whether it holds)."""
    found = []
    for result in results:
        who = {contestant["name"]: contestant for contestant in result["contestants"]}
        found += [show for show in shows_of(result["size"], who)]
    return found


def shows_of(size, who):
    if {"elastic", "bare"} <= who.keys() and (ratio := ratios(who["elastic"], who["bare"])):
        p95 = percentile(times(who["elastic"]), 0.95) / percentile(times(who["bare"]), 0.95)
        told = f"{p95:.2f} × at p95, {ratio['median']:.2f} × at the median"
        yield f"{size:,}: our code within 1.3 × the bare request", told, p95 <= NEAR_THE_BARE if size == MANY else None
    if {"elastic", "sqlite"} <= who.keys() and (ratio := ratios(who["elastic"], who["sqlite"])):
        told = f"Elasticsearch takes {ratio['median']:.1f} × as long at the median, {ratio['p95']:.1f} × at p95"
        holds = min(ratio["median"], ratio["p95"]) >= 1
        yield f"{size:,}: embedded no slower than Elasticsearch", told, holds if size == FEW else None
    if {"breaker", "sqlite"} <= who.keys() and (seconds := added(who["breaker"], who["sqlite"])) is not None:
        yield f"{size:,}: an open breaker adds under 5 ms", f"{1000 * seconds:.2f} ms", seconds < BREAKER
    for ours in ("elastic", "sqlite"):
        yield from against_peers(size, who, ours)


def against_peers(size, who, ours):
    for name, peer in who.items():
        if name.startswith(("orm", "modelsearch", "statement")) and ours in who:
            promise = f"{size:,}: {who[ours]['label']}, 10 × as quick as {peer['label']}"
            if ratio := ratios(peer, who[ours]):
                holds = min(ratio["median"], ratio["p95"]) >= SO_MUCH_QUICKER
                counted, all_ = len(peer["counts"]), len(who[ours]["counts"])
                told = f"{ratio['median']:.1f} × at the median, {ratio['p95']:.1f} × at p95, {ratio['mixes']} mixes"
                told += f"; it counts {counted} of {all_} facets" if counted < all_ else ""
                yield promise, told, holds if size == MANY and counted == all_ else None
            elif peer["note"]:
                yield promise, peer["note"], None

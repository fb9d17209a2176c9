"""How is a judgement told? As an object of plain values for machines, and as a table for people."""

from collections.abc import Iterator, Sequence
from statistics import fmean

from .asking import Verdict

WORST = 10
NAMES = {"ndcg@10": "ndcg", "recall@20": "recall", "mrr": "reciprocal_rank"}


def summary(verdicts: Sequence[Verdict]) -> dict:
    """Means over the queries that have something to find, and what was expected of the others."""
    judged = [verdict for verdict in verdicts if verdict.counts]
    return {
        "queries": len(verdicts),
        "judged": len(judged),
        **{name: mean(judged, field) for name, field in NAMES.items()},
        "traps_hit": sum(len(verdict.trapped) for verdict in verdicts),
        "traps": [{**named(v), "refs": v.trapped} for v in verdicts if v.trapped],
        "zero_hits": [named(verdict) for verdict in judged if not verdict.found],
        "suggestions_missed": sum(verdict.proposal_missed for verdict in verdicts),
        "suggestions_expected": sum(bool(verdict.query.expect_suggestion) for verdict in verdicts),
        "missed_suggestions": [{**named(v), "proposed": list(v.proposed)} for v in verdicts if v.proposal_missed],
        "worst": [told(verdict) for verdict in sorted(judged, key=badness)[:WORST]],
    }


def mean(verdicts, field):
    return rounded(fmean(getattr(verdict, field) for verdict in verdicts)) if verdicts else None


def badness(verdict):
    return verdict.ndcg, verdict.recall, verdict.query.id


def rounded(number):
    return round(number, 4)


def named(verdict):
    return {"id": verdict.query.id, "query": verdict.query.title}


def told(verdict):
    measured = {name: rounded(getattr(verdict, field)) for name, field in NAMES.items()}
    return {**named(verdict), **measured, "missed": verdict.missed, "first": list(verdict.found[:3])}


def table(about: dict) -> Iterator[str]:
    """The lines of a report; `about` is a summary with `engine`, `searcher`, `today` and `postings` added."""
    yield f"{about['engine']}, {about['postings']} postings, {about['queries']} queries, {about['today']}"
    yield f"asked as {about['searcher']}; means over the {about['judged']} queries that have something to find"
    yield ""
    for name in NAMES:
        yield f"  {name:<20}{'–' if about[name] is None else format(about[name], '.3f'):>8}"
    yield f"  {'traps hit':<20}{about['traps_hit']:>8}"
    yield f"  {'nothing found':<20}{len(about['zero_hits']):>8}"
    expected = about["suggestions_expected"]
    yield f"  {'suggestions missed':<20}{about['suggestions_missed']:>8}  (of {expected})"
    yield from listed("Trapped", about["traps"], lambda row: f"{row['query']}: {', '.join(row['refs'])}")
    yield from listed("Nothing found, though there was", about["zero_hits"], lambda row: row["query"])
    yield from listed("Another word was expected", about["missed_suggestions"], wrongly)
    yield from listed(f"The worst {WORST}: nDCG, recall, query, what did not come", about["worst"], line)


def wrongly(row):
    return f"{row['query']}: {', '.join(row['proposed']) or 'no proposal'}"


def line(row):
    missed = ", ".join(row["missed"]) or "all came"
    return f"{row['ndcg@10']:.2f}  {row['recall@20']:.2f}  {row['query']}: {missed}"


def listed(title, rows, words):
    if rows:
        yield from ("", title, *(f"  {row['id']:<28}{words(row)}" for row in rows))

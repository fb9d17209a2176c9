"""How is a judgement of matches told? As plain values for machines, and as a table for people."""

from collections.abc import Iterator, Sequence
from statistics import fmean

from search.judging.report import listed, rounded

from .judging import Compared, Verdict

WORST = 10


def summary(verdicts: Sequence[Verdict], pairs: Sequence[Compared], alike: Sequence[Compared]) -> dict:
    """`pairs_right` is a share; `ties_broken` counts those who should be alike and are not."""
    judged = [verdict for verdict in verdicts if verdict.grades]
    wrong = [one for one in pairs if one.points[0] <= one.points[1]]
    broken = [one for one in alike if one.points[0] != one.points[1]]
    return {
        "judged": len(judged),
        "ndcg@10": mean([verdict.ndcg for verdict in judged]),
        "mrr": mean([verdict.reciprocal_rank for verdict in judged]),
        "pairs": len(pairs),
        "pairs_right": rounded(1 - len(wrong) / len(pairs)) if pairs else None,
        "ties": len(alike),
        "ties_broken": len(broken),
        "wrong_pairs": [told_pair(one, "better", "worse") for one in wrong],
        "broken_ties": [told_pair(one, "a", "b") for one in broken],
        "unseen": [{"posting": one.posting, "refs": list(one.unseen)} for one in verdicts if one.unseen],
        "worst": [told(one) for one in sorted(judged, key=lambda one: (one.ndcg, one.posting))[:WORST]],
    }


def mean(numbers):
    return rounded(fmean(numbers)) if numbers else None


def told_pair(one, first, second):
    pair = one.pair
    return {"posting": pair.posting, first: pair.first, second: pair.second, "points": list(one.points)}


def told(verdict):
    came = [{"ref": ref, "points": points, "grade": verdict.grades.get(ref, 0)} for ref, points in verdict.found[:10]]
    lower = sorted(verdict.grades.keys() - set(verdict.refs[:10]))
    return {"posting": verdict.posting, "ndcg@10": rounded(verdict.ndcg), "first": came, "lower": lower}


def table(about: dict) -> Iterator[str]:
    yield f"{about['postings']} postings, {about['profiles']} profiles, {about['judged']} judged, {about['today']}"
    yield ""
    for name in ("ndcg@10", "mrr", "pairs_right"):
        yield f"  {name:<20}{'–' if about[name] is None else format(about[name], '.3f'):>8}"
    yield f"  {'ties broken':<20}{about['ties_broken']:>8}  (of {about['ties']})"
    rows = [{"id": row["posting"], **row} for row in about["wrong_pairs"]]
    yield from listed("The wrong way round", rows, lambda row: f"{row['better']} {row['points']} {row['worse']}")
    rows = [{"id": row["posting"], **row} for row in about["broken_ties"]]
    yield from listed("Should be alike", rows, lambda row: f"{row['a']} {row['points']} {row['b']}")
    rows = [{"id": row["posting"], **row} for row in about["worst"]]
    yield from listed(f"The worst {WORST}: nDCG, and who came first", rows, line)


def line(row):
    came = " ".join(f"{one['ref']}:{one['grade']}" for one in row["first"])
    return f"{row['ndcg@10']:.2f}  {came}"

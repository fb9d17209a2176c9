"""How good is one answer? Pure functions of the order in which postings came and the grades that people gave them.

`found` are refs in the order they came, `grades` maps the ref of each relevant posting to its grade, 1 to 3; whoever
is missing there is not relevant. Nothing is defined for a query without relevant postings: each raises ValueError.
"""

from collections.abc import Mapping, Sequence
from math import log2


def dcg(grades: Sequence[int]) -> float:
    """Discounted cumulated gain of grades in the order they came: Σ (2^grade − 1) / log2(place + 1), places from 1.

    Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 20:4 (2002); with the gain
    2^grade − 1 and the discount for every place of Burges et al., Learning to rank using gradient descent, ICML 2005.
    """
    return sum((2**grade - 1) / log2(place + 1) for place, grade in enumerate(grades, start=1))


def ndcg(found: Sequence[str], grades: Mapping[str, int], depth: int = 10) -> float:
    """The gain of the first `depth` as a share of what the best possible order would give, 0 to 1."""
    came = [grades.get(ref, 0) for ref in found[:depth]]
    best = sorted(some(grades).values(), reverse=True)[:depth]
    return dcg(came) / dcg(best)


def recall(found: Sequence[str], grades: Mapping[str, int], depth: int = 20) -> float:
    """The share of all relevant postings that stand among the first `depth`; every grade counts alike, 0 to 1."""
    return len(some(grades).keys() & set(found[:depth])) / len(grades)


def reciprocal_rank(found: Sequence[str], grades: Mapping[str, int]) -> float:
    """1 / the place of the first relevant posting, however far down; 0 when none came.

    Its mean over queries is MRR: Voorhees, The TREC-8 question answering track report (1999).
    """
    places = (place for place, ref in enumerate(found, start=1) if ref in some(grades))
    return 1 / next(places, float("inf"))


def some(grades):
    if not grades:
        raise ValueError("nothing is relevant")
    return grades

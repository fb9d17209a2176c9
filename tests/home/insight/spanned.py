"""Which facts does a cell count, and what can be reckoned from all cells together? The space that they span."""

import numpy as np

from home.insight.cuts import CUTS
from home.insight.models import REST

from .night import ANSWERS, fewest, knowers

LEAST = 5


def facts_behind(cell, facts, cells):
    """Which facts a cell counts, read from what it says of itself and of the cells beside it."""
    quarter = cell.released.of
    mine = [f for f in facts if quarter.first <= f.day <= quarter.last]
    mine = [f for f in mine if cell.sector_id in (None, f.sector_id) and cell.agency_id in (None, f.agency_id)]
    if not cell.cut:
        return mine
    if cell.cut == "sector":
        named = {c.sector_id for c in cells if c.released_id == cell.released_id and c.sector_id}
        return [f for f in mine if f.sector_id not in named]
    if cell.value != REST:
        return [f for f in mine if cell.value in CUTS[cell.cut].values_of(f)]
    named = {c.value for c in cells if beside(c, cell)}
    whole = {c.value for c in cells if c.released_id == cell.released_id and c.cut == cell.cut and not c.sector_id}
    named = named if cell.cut == "home" or not cell.sector_id else whole - {REST}
    return [f for f in mine if not set(CUTS[cell.cut].values_of(f)) & named]


def beside(one, other):
    same = one.released_id == other.released_id and one.cut == other.cut and one.sector_id == other.sector_id
    return same and one.value != REST


def table_of(groups, facts):
    """A row for each group of facts, a column for each fact."""
    place = [id(fact) for fact in facts]
    return np.array([row_of(behind, place) for behind in groups] or [[0] * len(facts)])


def row_of(behind, place):
    counted = set(map(id, behind))
    return [int(key in counted) for key in place]


def few_that_are_told(told, facts, owner=None):
    """Groups of a few that can be reckoned from the rows `told`, by `owner` who takes away what it knows."""
    free = np.array([owner not in knowers(fact) for fact in facts], dtype=bool)
    span = span_of(told[:, free])
    for small in small_groups(facts, free):
        wanted = np.array([float(number in small) for number in range(len(facts))])[free]
        if np.allclose(span.T @ (span @ wanted), wanted, atol=1e-6):
            yield small


def small_groups(facts, free):
    """Those that somebody might ask for: who are few in a place, with an answer in a quarter, of one source."""
    said = {cut for fact in facts for cut in fact.cuts}
    cuts = [cut for cut in ("kind", "form", "county", *(cut for cut, _ in ANSWERS.values())) if cut in said]
    for keys in (("sector_id",), ("agency_id",), ("other_sector_id",), ("sector_id", "other_sector_id")):
        for cut in (None, "month", *cuts):
            groups = {}
            for number, fact in enumerate(facts):
                if free[number]:
                    where = tuple(getattr(fact, key) for key in keys)
                    answers = CUTS[cut].values_of(fact) if cut else [None]
                    quarter = (fact.day.month - 1) // 3
                    for whole in (where, ()):
                        groups.setdefault((fact.source, whole, quarter, tuple(answers)), set()).add(number)
            yield from (group for group in groups.values() if fewest([facts[n] for n in group]) < LEAST)


def span_of(rows):
    """Vectors at right angles to each other, of which all that can be reckoned from the rows is made."""
    _left, sizes, right = np.linalg.svd(rows.astype(float), full_matrices=False)
    return right[sizes > 1e-6]

"""Which quarters are over and not let out yet, and which cells of them may be shown?"""

from collections import Counter

from django.db import transaction

from . import suppression
from .cuts import CUTS
from .gathering import gathered_until
from .measures.measure import MEASURES, Reckoning
from .models import REST, Cell, Fact, Released
from .quarters import quarters_over
from .rolling import rolled_up
from .tallies import is_told_in_parts, tallies, tally_of

AT_A_TIME = 1_000
ONE_BY_ONE = "agency", "home"
"""What splits a ministry area alone, and never the whole: the one by who received, the other by who sent."""


def release():
    """How many quarters were let out now. What has been let out is never reckoned anew."""
    first = Fact.objects.order_by("day").values_list("day", flat=True).first()
    return sum(release_quarters(measure, first) for measure in MEASURES.values())


def release_quarters(measure, first):
    """`first`: the day of the oldest fact of any source; where there is none of this one, there was nothing."""
    until = gathered_until(measure.source)
    if first is None or until is None:
        return 0
    known = {row.of for row in Released.objects.filter(measure=measure.code)}
    due = [quarter for quarter in quarters_over(first, until) if quarter not in known]
    for quarter in due:
        release_quarter(measure, quarter)
    return len(due)


@transaction.atomic
def release_quarter(measure, quarter):
    """Of what was answered for the numbers alone, nothing is kept but what is let out."""
    rows = Fact.objects.filter(source=measure.source).within(quarter.first, quarter.last).order_by("pk")
    released = Released.objects.create(measure=measure.code, year=quarter.year, quarter=quarter.number)
    facts = list(rows)
    cells = [*cells_of(measure, facts), *own_cells(measure, facts)]
    for cell in cells:
        cell.released = released
    Cell.objects.bulk_create(cells, batch_size=AT_A_TIME)
    if measure.is_mixed:
        rows.delete()


def cells_of(measure, facts):
    """The whole, and when it may be shown, what it is made of."""
    whole = tally_of(facts)
    if not whole.is_safe:
        yield Cell(is_hidden=True)
        return
    yield cell(measure, facts)
    if facts:
        sectors = shown_sectors(facts) if measure.has_places else {}
        yield from sector_cells(measure, facts, sectors)
        for code in measure.cuts:
            if code not in ONE_BY_ONE:
                yield from cut_cells(measure, CUTS[code], facts, sectors)


def shown_sectors(facts):
    """Facts of each ministry area that may be told of."""
    by_sector = grouped(facts, lambda fact: [fact.sector_id])
    named = suppression.partition(tallies(by_sector))
    return {key: by_sector[key] for key in named if key is not None}


def sector_cells(measure, facts, sectors):
    for sector, rows in sectors.items():
        yield cell(measure, rows, sector_id=sector)
        agencies = grouped(rows, lambda fact: [fact.agency_id])
        for agency in suppression.partition(tallies(agencies)):
            yield cell(measure, agencies[agency], sector_id=sector, agency_id=agency)
        if "home" in measure.cuts:
            yield from split(measure, CUTS["home"], rows, sector_id=sector)
    if sectors:
        left = [fact for fact in facts if fact.sector_id not in sectors]
        if left:
            yield cell(measure, left, cut="sector", value=REST)


def cut_cells(measure, cut, facts, sectors):
    if cut.is_several:
        yield from several(cut, facts)
        return
    values = grouped(facts, cut.values_of)
    shown = suppression.partition(tallies(values))
    if not shown or (measure.is_mixed and not suppression.is_mixed(tallies(values))):
        return
    yield from told(measure, cut, values, shown)
    rows = {key: tallies(with_rest(cut, of_sector, shown)) for key, of_sector in all_sectors(facts).items()}
    whole_rows = suppression.rows_shown(rows, [*shown, REST]) if sectors else set()
    for sector in whole_rows & set(sectors):
        for value, of_value in with_rest(cut, sectors[sector], shown).items():
            yield cell(measure, of_value, sector_id=sector, cut=cut.code, value=value)


def all_sectors(facts):
    return grouped(facts, lambda fact: [fact.sector_id])


def with_rest(cut, facts, shown):
    return grouped(facts, lambda fact: [value if value in shown else REST for value in cut.values_of(fact)])


def split(measure, cut, facts, **place):
    values = grouped(facts, cut.values_of)
    shown = suppression.partition(tallies(values))
    if shown:
        yield from told(measure, cut, values, shown, **place)


def told(measure, cut, values, shown, **place):
    for value in shown:
        yield cell(measure, values[value], cut=cut.code, value=value, **place)
    left = [fact for value, rows in values.items() if value not in shown for fact in rows]
    if left:
        yield cell(measure, left, cut=cut.code, value=REST, **place)


def several(cut, facts):
    """What is too little is gathered under what is broader, before it is left out. The whole is those that have an
    answer: which these can be, may be known. Answers that lie within each other or overlap are told rounded down."""
    whole = tally_of(fact for fact in facts if cut.values_of(fact))
    values = rolled_up(cut, grouped(facts, cut.values_of), whole)
    for value in suppression.overlapping(tallies(values), whole):
        number = sum(fact.number for fact in values[value])
        yield Cell(number=suppression.rounded_down(number), cut=cut.code, value=value)


def own_cells(measure, facts):
    """Of each agency, for itself: what not even its own people see in small numbers. All of it: years add up."""
    for cut in (CUTS[code] for code in measure.cuts if is_told_in_parts(measure, CUTS[code])):
        for agency, rows in grouped(facts, lambda fact: [fact.agency_id]).items():
            values = grouped(rows, cut.values_of)
            yield from told(measure, cut, values, suppression.partition(tallies(values)), agency_id=agency)


def grouped(facts, values_of):
    found = {}
    for fact in facts:
        for value in values_of(fact):
            found.setdefault(value, []).append(fact)
    return found


def cell(measure, facts, **where):
    is_median = measure.reckoning == Reckoning.MEDIAN
    spread = Counter(fact.value for fact in facts if fact.value is not None) if is_median else {}
    return Cell(number=sum(fact.number for fact in facts), spread=dict(spread), **where)

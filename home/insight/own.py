"""What does an agency see of its own? What it may read anyway, counted: in full, and up to last night.

But where a candidate comes from is let out as what others read is, when the quarter is over and once: some agencies
read without names, and the number of tonight beside that of tomorrow would tell of one who came between. What a manager
has answered is between her and the one who asked.
"""

from collections import Counter, defaultdict

from django.db.models import Q

from .cuts import CUTS
from .figures import Figure, middle_of, share_of, table_of
from .measures.measure import BOTH_SIDES, Reckoning, in_order, own_sides
from .models import Fact
from .quiet import MONTH, quiet_in_full, with_quiet
from .reading import shielded_of, totals_of
from .tallies import is_told_in_parts

READ = "source", "day", "agency_id", "other_id", "sector_id", "other_sector_id", "number", "value", "cuts"


def figures_of_own(period, agency, *, in_full):
    """`in_full`: the reader handles the candidates. Who does not, reads of people what others may read of the agency:
    the number alone, and not before the quarter is over. Of months nothing is let out, so there is no such number."""
    facts = facts_by_side(period, agency)
    totals = totals_of(period, agency)
    shielded = shielded_of(period, agency) if in_full else {}
    quiet = quiet_in_full(period)
    for measure in own_measures(in_full=in_full):
        if is_read_in_full(measure, in_full=in_full):
            yield whole_figure(measure, facts[side_of(measure)], shielded, quiet.get(measure.source, {}))
        elif measure.reckoning == Reckoning.COUNT and not period.is_of_months:
            number = totals.get(measure.code)
            yield Figure(measure, number, is_hidden=number is None)


def facts_by_side(period, agency):
    facts = defaultdict(list)
    for side, fact in own_facts(agency, Fact.objects.within(period.first, period.last)):
        facts[side].append(fact)
    return facts


def is_read_in_full(measure, *, in_full):
    return not measure.is_shielded and (in_full or not measure.is_of_people)


def sources_read(*, in_full):
    """Of what is read in full."""
    return {m.source for m in own_measures(in_full=in_full) if is_read_in_full(m, in_full=in_full)}


def own_measures(*, in_full):
    """What it sends out is no number that others may read of it, so who does not handle candidates has none."""
    placed = (measure for measure in in_order() if measure.has_places)
    return [side for measure in placed for side in own_sides(measure, in_full=in_full)]


def own_facts(agency, rows):
    """(side, fact), as rows: a large agency has so many that objects of them would take longer than all else."""
    of_senders = sources_of_senders()
    for fact in rows.filter(is_own(agency)).values_list(*READ, named=True):
        if fact.agency_id == agency.pk:
            yield (fact.source, False), fact
        if fact.other_id == agency.pk and fact.source in of_senders:
            yield (fact.source, True), fact


def is_own(agency):
    """What it answers for, and whom it has sent out; else where somebody comes from is not its."""
    return Q(agency=agency) | Q(other=agency, source__in=sources_of_senders())


def sources_of_senders():
    return {measure.source for measure, _sent in BOTH_SIDES.values()}


def side_of(measure):
    return measure.source, measure.is_of_sender


def whole_figure(measure, facts, shielded, quiet):
    """`quiet`: months, as in quiet.py."""
    return Figure(measure, number_of(measure, facts), tables=list(tables_of(measure, facts, shielded, quiet)))


def number_of(measure, facts):
    if measure.reckoning == Reckoning.MEDIAN:
        return middle_of(spread_of(facts))
    if measure.reckoning == Reckoning.SHARE:
        cut, answer = measure.share_of
        return share_of(total(fact for fact in facts if fact.cuts.get(cut) == answer), total(facts))
    return total(facts)


def total(facts):
    return sum(fact.number for fact in facts)


def spread_of(facts):
    """{value: how many}"""
    spread = Counter()
    for fact in facts:
        if fact.value is not None:
            spread[fact.value] += fact.number
    return spread


def tables_of(measure, facts, shielded, quiet):
    for code in measure.cuts:
        in_parts = is_told_in_parts(measure, CUTS[code])
        numbers = shielded.get((measure.code, code), {}) if in_parts else numbers_of(CUTS[code], facts)
        if (table := table_of(code, numbers)).rows:
            yield with_quiet(table, quiet) if code == MONTH else table


def numbers_of(cut, facts):
    numbers = Counter()
    for fact in facts:
        for value in cut.values_of(fact):
            numbers[value] += fact.number
    return numbers

"""What may everybody with a reason see: the whole, a ministry area, and one agency among the others?"""

from collections import Counter, defaultdict

from django.db.models import Q

from .cuts import CUTS, FLOW
from .figures import Figure, middle_of, share_of, table_of
from .measures.measure import MEASURES, Reckoning, in_order
from .models import REST, Cell
from .quiet import MONTH, let_out_in, quiet_in, with_quiet


def cells_in(period):
    """Without the numbers of agencies one by one."""
    return period.within(Cell.objects.select_related("released"))


def figures_of(period, *, sector=None, with_sectors=False):
    """Every figure of the whole, or of one ministry area. `with_sectors`: the areas beside each other too."""
    rows = cells_in(period).filter(agency=None)
    own = Q(sector=sector)
    rows = rows.filter(own | Q(cut__in=("", "home"))) if with_sectors and sector is None else rows.filter(own)
    by_measure = defaultdict(list)
    for cell in rows:
        by_measure[cell.released.measure].append(cell)
    shown = (m for m in in_order() if m.has_places or sector is None)
    quarters = let_out_in(period)
    return [figure_of(m, by_measure[m.code], quarters[m.code], sector) for m in shown]


def figure_of(measure, cells, quarters, sector=None):
    """`quarters`: those that are let out, as in quiet.py."""
    place = sector.pk if sector else None
    own = [cell for cell in cells if cell.sector_id == place]
    wholes = [cell for cell in own if not cell.cut]
    told = [cell for cell in wholes if not cell.is_hidden]
    number, hidden = number_of(measure, told, own), len(wholes) - quarters_told(measure, told, own)
    is_hidden = bool(hidden and number is None)
    tables = [*tables_of(measure, own, quarters), *tables_of_places(measure, own, cells)]
    return Figure(measure, number, is_hidden, hidden_quarters=hidden, tables=tables)


def quarters_told(measure, told, cells):
    """Of a share those in which both parts of it are told, and those in which there was nothing to be a part of. An
    agency that has changed ministry within a quarter has two cells in it."""
    if measure.reckoning != Reckoning.SHARE:
        return len({cell.released_id for cell in told})
    nothing = {cell.released_id for cell in told if not cell.number}
    return len(nothing) + len(list(parts_known(measure, [cell for cell in told if cell.number], cells)))


def number_of(measure, wholes, cells):
    if measure.reckoning == Reckoning.MEDIAN:
        return middle_of(merged(cell.spread for cell in wholes))
    if measure.reckoning == Reckoning.SHARE:
        return share_in(measure, wholes, cells)
    return sum(cell.number for cell in wholes) if wholes else None


def merged(spreads):
    found = Counter()
    for spread in spreads:
        found.update(spread)
    return found


def share_in(measure, wholes, cells):
    """Over the quarters in which it is known how many it is a share of, and of how many."""
    known = list(parts_known(measure, wholes, cells))
    return share_of(sum(some for some, _whole in known), sum(whole for _some, whole in known))


def parts_known(measure, wholes, cells):
    """(some, whole) of each quarter in which both are told."""
    cut, answer = measure.share_of
    for total in wholes:
        of_quarter = {c.value: c.number for c in cells if c.cut == cut and c.released_id == total.released_id}
        if answer in of_quarter or (of_quarter and REST not in of_quarter):
            yield of_quarter.get(answer, 0), total.number


def tables_of(measure, own, quarters):
    for code in measure.cuts:
        numbers = Counter()
        for cell in own:
            if cell.cut == code:
                numbers[cell.value] += cell.number
        if (table := table_of(code, numbers, is_rounded=CUTS[code].is_several)).lines:
            yield with_quiet(table, quiet_in(quarters, own)) if code == MONTH else table


def tables_of_places(measure, own, cells):
    """Where the reader gets the areas one by one."""
    areas = cells if len(own) < len(cells) else []
    if measure.reckoning != Reckoning.MEDIAN and (sectors := by_sector(areas, own)):
        yield table_of("sector", sectors)
    if flows := flows_in(areas, own):
        yield table_of("flow", flows)


def by_sector(cells, own):
    numbers = Counter()
    for cell in cells:
        if cell.sector_id and not cell.cut:
            numbers[str(cell.sector_id)] += cell.number
    for cell in own:
        if numbers and cell.cut == "sector" and cell.value == REST:
            numbers[REST] += cell.number
    return numbers


def flows_in(cells, own):
    """{from>to: number}, where the reader gets the areas one by one."""
    numbers = Counter()
    for cell in cells:
        if cell.sector_id and cell.cut == "home" and cell.value != REST:
            numbers[f"{cell.value}{FLOW}{cell.sector_id}"] += cell.number
    if numbers:
        numbers[REST] = sum(cell.number for cell in own if not cell.cut) - numbers.total()
    return numbers


def agencies_in(period, sector):
    """[(measure, table of its agencies)] of a ministry area, of what is announced and told; how many candidates an
    agency has is its own."""
    found = defaultdict(Counter)
    for cell in cells_in(period).filter(sector=sector, cut="").exclude(agency=None):
        found[cell.released.measure][str(cell.agency_id)] += cell.number
    wholes = Counter()
    for cell in cells_in(period).filter(sector=sector, agency=None, cut=""):
        wholes[cell.released.measure] += cell.number
    for measure in in_order():
        code = measure.code
        if found[code] and measure.reckoning == Reckoning.COUNT and not measure.is_of_people:
            left = wholes[code] - sum(found[code].values())
            yield measure, table_of("agency", found[code] | ({REST: left} if left else {}))


def totals_of(period, agency):
    """{code: number} of one agency's figures as they may be shown to others."""
    found = Counter()
    for cell in cells_in(period).filter(agency=agency, cut=""):
        if MEASURES[cell.released.measure].reckoning == Reckoning.COUNT:
            found[cell.released.measure] += cell.number
    return found


def shielded_of(period, agency):
    """{(measure, cut): {answer: number}} of what an agency's own people are told as it was let out, and never anew."""
    found = defaultdict(Counter)
    for cell in cells_in(period).filter(agency=agency).exclude(cut=""):
        found[cell.released.measure, cell.cut][cell.value] += cell.number
    return found

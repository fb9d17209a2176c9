"""What would a file change? Each of its rows is new, changed, unchanged or refused; the list itself is left alone."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from portal.foundation import plans

from ..kinds import Kind
from ..models import Theme
from ..rules import circle, makes_a_circle
from ..words import code_from, normal
from .cells import NAME, tidied
from .columns import CODE, SYNONYMS, WORDS, cells_of, several
from .reading import rows_in
from .writing import whole_list

NEW, CHANGED, UNCHANGED, REFUSED = "new", "changed", "unchanged", "refused"


@dataclass
class PlannedRow:
    """`number` as in the spreadsheet, `cells` as the list would write them, `changes` the columns that differ."""

    number: int
    cells: dict
    known: dict
    reasons: list = field(default_factory=list)

    @property
    def code(self):
        return self.cells[CODE]

    @property
    def name(self):
        return self.cells[NAME]

    @property
    def changes(self):
        return [column for column, cell in self.cells.items() if cell != self.known.get(column, "")]

    @property
    def state(self):
        if self.reasons:
            return REFUSED
        return (CHANGED if self.changes else UNCHANGED) if self.known else NEW

    @property
    def words(self):
        return [word for column in (*WORDS, *SYNONYMS) for word in several(self.cells[column])]


@dataclass
class Plan(plans.Plan):
    rows: list
    untouched: int

    @property
    def may_go(self):
        return not self.of(REFUSED) and bool(self.of(NEW) or self.of(CHANGED))

    @property
    def told(self):
        return [[[row.number, row.state, row.cells, row.known] for row in self.rows], self.untouched]


def plan_of(kind, text):
    """Raises ValidationError when the file cannot be read at all."""
    now = {term.slug: cells_of(term) for term in whole_list(kind)}
    rows = [planned(row, now) for row in rows_in(kind, text)]
    give_codes(kind, rows)
    check_codes(kind, rows)
    after = {**now, **{row.code: row.cells for row in rows}}
    check_words(rows, after)
    if kind == Kind.COMPETENCE:
        check_places(rows, after)
    return Plan(rows, untouched=len(now.keys() - {row.code for row in rows}))


def planned(row, now):
    known = now.get(row.cells[CODE], {})
    cells, reasons = tidied(row.cells, known)
    return PlannedRow(row.number, cells, known, reasons)


def give_codes(kind, rows):
    taken = {*kind.model.everything.values_list("slug", flat=True), *(row.code for row in rows)}
    for row in rows:
        if not row.code and row.name:
            row.cells[CODE] = code_from(row.name, lambda code: code in taken)
            taken.add(row.code)


def check_codes(kind, rows):
    merged = dict(kind.model.everything.exclude(successor=None).values_list("slug", "successor__slug"))
    often = Counter(row.code for row in rows)
    for row in rows:
        if row.code and often[row.code] > 1:
            row.reasons.append(_("Koden «%(code)s» står på flere rader.") % {"code": row.code})
        if row.code in merged:
            told = {"code": row.code, "new": merged[row.code]}
            row.reasons.append(_("«%(code)s» er slått sammen med «%(new)s».") % told)


def check_words(rows, after):
    """Words that are new in a row, and that some other row or term has."""
    owners = defaultdict(set)
    for code, cells in after.items():
        for word in PlannedRow(0, cells, {}).words:
            owners[normal(word)].add(code)
    for row in rows:
        before = {normal(word) for word in PlannedRow(0, row.known, {}).words} if row.known else set()
        for word in row.words:
            others = owners[normal(word)] - {row.code}
            if others and normal(word) not in before:
                told = {"word": word, "code": sorted(others)[0]}
                row.reasons.append(_("«%(word)s» står også i «%(code)s». Bruk ordet bare ett sted.") % told)


def check_places(rows, after):
    themes = set(Theme.objects.values_list("slug", flat=True))
    above = {code: cells["overordnet"] or None for code, cells in after.items()}
    for row in rows:
        broader = row.cells["overordnet"]
        if row.cells["tema"] not in themes:
            row.reasons.append(_("Temaet «%(code)s» finnes ikke.") % {"code": row.cells["tema"]})
        for code in [broader, *several(row.cells["beslektet"])]:
            if code and code not in after:
                row.reasons.append(_("Kompetansen «%(code)s» finnes ikke.") % {"code": code})
        if broader and broader in after and makes_a_circle(row.code, broader, above):
            row.reasons.append(circle(row.name, after[broader][NAME]))

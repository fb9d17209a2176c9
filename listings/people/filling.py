"""How is a whole portal filled with people from one file? Row by row, so that a long file needs no more memory than a
short one; and again as often as one likes."""

import csv
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from listings.agencies.models import Agency
from portal.foundation.audit import record
from portal.foundation.sheets.texts import separator_of

from .applying import carry_out
from .columns import column_of_agency, guessed
from .models import ImportLine
from .plan import plan_of
from .reading import told_in
from .status import LineKind, LineState

TOGETHER = 1_000
"""Rows of one agency, in one transaction."""
MOST_WAITING = 10_000
"""Rows kept until there are enough of their agency."""


@dataclass
class Filling:
    """`by` answers for it in the audit log; `tell(sentence)` hears of rows that cannot be brought in."""

    by: object
    tell: object
    counts: dict = field(default_factory=lambda: defaultdict(Counter))
    waiting: dict = field(default_factory=lambda: defaultdict(list))
    seen: set = field(default_factory=set)

    def take(self, agency, told):
        key = hash((agency.pk, told.email))
        if key in self.seen:
            told.reasons.append(_("Adressen står på flere rader."))
        self.seen.add(key)
        self.waiting[agency].append(told)
        if len(self.waiting[agency]) >= TOGETHER:
            self.bring_in(agency)
        if sum(map(len, self.waiting.values())) >= MOST_WAITING:
            self.bring_in_all()

    def bring_in_all(self):
        for agency in list(self.waiting):
            self.bring_in(agency)

    @transaction.atomic
    def bring_in(self, agency):
        plan = plan_of(agency, self.waiting.pop(agency), by=self.by, is_part=True)
        facts = ("number", "kind", "email", "wanted")
        lines = [ImportLine(**{name: getattr(line, name) for name in facts}) for line in plan.to_do]
        carry_out(agency, lines, by=self.by)
        self.counts[agency].update(line.kind for line in lines if line.state == LineState.DONE)
        self.counts[agency][LineKind.UNCHANGED] += len(plan.of(LineKind.UNCHANGED))
        for line in plan.of(LineKind.REFUSED):
            self.refuse(line.number, " ".join(line.reasons), agency)
        for line in lines:
            if line.state == LineState.FAILED:
                self.refuse(line.number, line.reason, agency)
        self.note(agency, Counter(str(line.kind) for line in lines if line.state == LineState.DONE))

    def refuse(self, number, reason, agency=None):
        self.counts[agency][LineKind.REFUSED] += 1
        self.tell(f"{number}: {reason}")

    def note(self, agency, done):
        """With what was done, so that a run which is cut off has told of all that stands."""
        if done:
            record(agency, "people.imported", by=self.by, agency=str(agency.public_id), counts=dict(done))


def fill(path, filling, *, progress=lambda number: None):
    """`path` of a CSV file in UTF-8. Raises ValidationError when a column that is needed is not there."""
    agencies = by_any_name()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file, delimiter=separator_of(file.readline()))
        file.seek(0)
        header = next(rows, [])
        columns, place = columns_in(header)
        for number, cells in enumerate(rows, start=2):
            agency = agencies.get(cells[place].strip().casefold()) if len(cells) > place else None
            if agency:
                filling.take(agency, told_in(number, cells, columns))
            elif any(cells):
                filling.refuse(number, _("Virksomheten finnes ikke."))
            progress(number - 1)
    filling.bring_in_all()


def columns_in(header):
    columns, place = guessed(header), column_of_agency(header)
    if "email" not in columns or place is None:
        raise ValidationError(_("Fila må ha kolonner for virksomhet og e-post."))
    return columns, place


def by_any_name():
    """Organisation number, address, short name or name in bokmål → agency."""
    found = {}
    for agency in Agency.objects.active().prefetch_related("organisation_numbers"):
        numbers = [one.number for one in agency.organisation_numbers.all()]
        for name in (agency.name_nb, agency.short, agency.slug, *numbers):
            found[name.casefold()] = agency
    return found

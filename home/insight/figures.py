"""What is shown of a figure: its number, and the tables it is split into?"""

from collections import Counter
from dataclasses import dataclass, field
from statistics import median

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .cuts import CUTS, Cut
from .measures.measure import Measure, Reckoning
from .models import REST
from .suppression import LEAST

MOST_ROWS = 12


@dataclass(frozen=True)
class Row:
    """`number` is None when it is not shown."""

    label: str
    number: int | None
    value: str = ""

    @property
    def text(self):
        if self.number is None:
            return str(_("Ikke vist"))
        return str(self.number) if self.number else str(_("Ingen"))

    @property
    def in_file(self):
        """A number where there is one, so that it can be reckoned with."""
        return self.text if self.number is None else self.number


@dataclass(frozen=True)
class Table:
    """Rows of one cut. `rest`: how many are not shown answer by answer. `is_rounded`: each quarter is rounded down."""

    cut: Cut
    rows: list[Row]
    rest: int = 0
    is_rounded: bool = False

    @property
    def label(self):
        return str(self.cut.label)

    @property
    def lines(self):
        """The rest too, as it stands in tables and files."""
        rest = [Row(str(_("Ikke vist hver for seg")), self.rest, REST)] if self.rest else []
        return [*self.rows, *rest]

    @property
    def note(self):
        """What must be known to read its numbers right, or nothing."""
        return note_on(self.cut, is_rounded=self.is_rounded)


def note_on(cut, *, is_rounded):
    overlapping = _("Det som hører til flere grupper, teller i hver av dem, så tallene kan ikke legges sammen.")
    rounded = _(
        "Tallet for hvert kvartal er rundet ned til 5, 10, 15 og så videre, "
        "og det som er for lite til å vises, er ikke med."
    )
    return " ".join([*([overlapping] if cut.is_several else []), *([rounded] if is_rounded else [])])


@dataclass(frozen=True)
class Figure:
    """`number` is None when it is not shown; `is_hidden` then says whether that is because it is, or would tell of, a
    number under five. `hidden_quarters` are not in the number. `note`: what must be known to read it right, or nothing.
    """

    measure: Measure
    number: float | None
    is_hidden: bool = False
    hidden_quarters: int = 0
    tables: list[Table] = field(default_factory=list)
    note: str = ""

    @property
    def text(self):
        if self.number is None:
            return ""
        shown = f"{self.number:g}".replace(".", ",")
        return _("%(number)s %%") % {"number": shown} if self.measure.reckoning == Reckoning.SHARE else shown

    @property
    def said(self):
        """As a person reads it, also when there is no number."""
        if self.number is None:
            return str(_("Ikke vist")) if self.is_hidden else str(_("Ikke nok til et tall"))
        return f"{self.text} {self.unit}".strip()

    @property
    def left_out(self):
        """A sentence where the number is not of all quarters; what is hidden whole, is said in its place."""
        hidden = self.hidden_quarters if self.number is not None else 0
        said = ngettext(
            "Ett kvartal er ikke vist, og ikke med her.",
            "%(number)s kvartaler er ikke vist, og ikke med her.",
            hidden,
        )
        return said % {"number": hidden} if hidden else ""

    @property
    def beside(self):
        """What is said with the number: what is not in it, and how it is read."""
        note = self.note if self.number is not None else ""
        return " ".join(sentence for sentence in (self.left_out, note) if sentence)

    @property
    def shown_unit(self):
        """What a middle is of; what is counted, the label says."""
        return self.unit if self.measure.reckoning == Reckoning.MEDIAN else ""

    @property
    def counted_in(self):
        """What its number is a number of, where the number stands alone in a cell."""
        return "%" if self.measure.reckoning == Reckoning.SHARE else self.unit

    @property
    def unit(self):
        return "" if self.measure.reckoning == Reckoning.SHARE else str(self.measure.unit)


def table_of(code, numbers, *, is_rounded=False):
    """`numbers`: how many, by answer. The most first, where the answers have no order of their own."""
    cut, numbers = CUTS[code], Counter(numbers)
    rest = numbers.pop(REST, 0)
    names = cut.labels(set(numbers))
    rows = [Row(name, numbers[value], value) for value, name in names.items() if numbers[value]]
    if not cut.keeps_order:
        rows.sort(key=lambda row: (-row.number, row.label))
    return Table(cut, rows, rest, is_rounded)


def middle_of(spread):
    """The median of {value: how many}; None for fewer than five."""
    values = sorted(Counter({int(value): number for value, number in spread.items()}).elements())
    return median(values) if len(values) >= LEAST else None


def share_of(some, whole):
    return round(100 * some / whole) if whole else None

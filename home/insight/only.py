"""What do the figures say of one form of exchange, one county, one payer or the like alone?

It is one answer of one cut, as it has been let out: nothing is reckoned for it. Two at once would be a number more, to
be subtracted from the others, so only one is chosen.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from portal.foundation.forms import in_a_sentence

from .cuts import CUTS
from .headlines import Headline
from .measures.measure import Reckoning, in_order
from .models import REST, Cell
from .years import cells_at, courses_from, figure_at

BY = ("form", "county", "payer", "length", "percentage", "workload", "theme")


@dataclass(frozen=True)
class Only:
    cut: str
    value: str
    label: str

    @property
    def code(self):
        return f"{self.cut}:{self.value}"

    @property
    def name(self):
        """Two cuts may have answers of the same name."""
        return _("%(answer)s (%(cut)s)") % {"answer": self.label, "cut": in_a_sentence(str(CUTS[self.cut].label))}

    def holds(self, fact):
        return self.value in CUTS[self.cut].values_of(fact)

    @property
    def headlines(self):
        split = (one for one in in_order() if self.cut in one.cuts and one.reckoning == Reckoning.COUNT)
        return [Headline(one.code, (self.cut, self.value), one.label, one.definition) for one in split]

    def figures(self, period):
        cells = list(period.within(cells_at(self.headlines, sector=None, agency=None)))
        for one in self.headlines:
            mine = [cell for cell in cells if cell.released.measure == one.code]
            yield figure_at(one, mine, quarters=sum(not cell.cut for cell in mine))

    def courses(self):
        return courses_from(self.headlines, cells_at(self.headlines, sector=None, agency=None))


def choices():
    """[(what it is, those that are let out)]"""
    cells = Cell.objects.filter(cut__in=BY, sector=None, agency=None).exclude(value=REST)
    return named(set(cells.values_list("cut", "value")))


def named(pairs):
    """`pairs`: (cut, answer) of those that may be chosen."""
    for cut in BY:
        labels = CUTS[cut].labels({value for code, value in pairs if code == cut})
        if labels:
            yield CUTS[cut].label, [Only(cut, value, label) for value, label in labels.items()]


def chosen(code, known):
    """The one of the choices `known` that has the code, or None."""
    return next((only for _label, some in known for only in some if only.code == code), None)

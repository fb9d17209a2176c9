"""Which competences are wanted more than they are offered?"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from .charts import drawn_in_pairs
from .cuts import is_gathered

MOST = 10
SIDES = ("wanted", "offered")
UNKNOWN = "–"


@dataclass(frozen=True)
class Gap:
    """None: nobody, or not shown. `is_gathered`: other words may be gathered in the one number than in the other, so
    they have no difference."""

    label: str
    wanted: int | None
    offered: int | None
    is_gathered: bool = False

    @property
    def difference(self):
        return None if self.is_gathered or None in (self.wanted, self.offered) else self.wanted - self.offered

    @property
    def numbers(self):
        return self.wanted, self.offered, self.difference


@dataclass(frozen=True)
class Side:
    """Of a gap, as it is drawn."""

    label: str
    word: str
    number: int | None

    @property
    def text(self):
        return f"{self.word}: {in_words(self.number)}"


def in_words(number):
    return UNKNOWN if number is None else str(number)


def gaps_in(figures):
    """Those that are shown on one side or the other, the most wanted first. None where nothing is hidden, is 0."""
    tables = [table for figure in figures for table in figure.tables if table.cut.code in SIDES]
    none = None if any(table.is_rounded for table in tables) else 0
    labels = {row.value: row.label for table in tables for row in table.rows}
    numbers = {(table.cut.code, row.value): row.number for table in tables for row in table.rows}
    rows = [
        Gap(label, *(numbers.get((side, word), none) for side in SIDES), is_gathered(word))
        for word, label in labels.items()
    ]
    return sorted(rows, key=lambda gap: (-(gap.wanted or 0), -(gap.offered or 0), gap.label))[:MOST]


def is_laid_out(measures):
    """Whether one of them is split by both sides."""
    return any(set(SIDES) <= set(measure.cuts) for measure in measures)


def left_out():
    return _("«Ønsket mot tilbudt» regnes bare ut av alle tallene samlet, og er ikke med her.")


def title():
    return _("Ønsket mot tilbudt")


def about(*, is_own):
    """An agency's own stand in full."""
    meant = _(
        "Hvor mange utlysninger som ber om kompetansen, og hvor mange som tilbyr den. Er forskjellen over null, er "
        "kompetansen mer ønsket enn tilbudt. En utlysning kan nevne flere kompetanser."
    )
    hidden = _(
        "Mangler et tall, har ingen nevnt kompetansen, eller tallet er ikke vist. Er et tall ikke vist for et kvartal, "
        "er kvartalet ikke med i summen. «Ellers innen» samler det som er for lite til å vises alene. Det som er "
        "ønsket der, kan være andre kompetanser enn det som er tilbudt, så vi regner ikke ut noen forskjell. Hvert "
        "kvartal er rundet ned til 5, 10, 15 og så videre, så forskjellen kan bli opptil 4 for stor eller for liten "
        "for hvert kvartal."
    )
    return meant if is_own else f"{meant} {hidden}"


def head():
    return _("Kompetanse"), _("Ønsket"), _("Tilbudt"), _("Forskjell")


def chart_of_gaps(gaps):
    """Both numbers of each below each other, the offered one hollow."""
    told = _("To søyler for hver kompetanse: fylt for ønsket, omriss for tilbudt. Tallene står i tabellen under.")
    _label, wanted, offered, _difference = head()
    pairs = [(Side(gap.label, wanted, gap.wanted), Side("", offered, gap.offered)) for gap in gaps]
    return drawn_in_pairs(title(), told, pairs)

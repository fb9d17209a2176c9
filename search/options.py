"""Which values can a facet take, what are they called, and which days or numbers do they cover?"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, combinations, pairwise
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from listings.agencies.leading import former_slugs
from listings.agencies.models import Agency
from listings.vocabulary.models import County, Municipality
from portal.foundation.collation import norwegian
from portal.foundation.dates import month_in_words

MISSING = "ikke-oppgitt"
YES = "ja"
SEASONS_AHEAD, MONTHS_AHEAD = 4, 12
LABELS, NAMES = ("label_nb", "label_nn", "label_en"), ("name_nb", "name_nn")
"""The columns that labels are made of: each search reads them, and no others."""


class Span(NamedTuple):
    """Both ends belong to it. Days are day numbers (date.toordinal), durations hundredths of a month."""

    low: int
    high: int

    def meets(self, other: "Span") -> bool:
        return self.low <= other.high and other.low <= self.high


NOT_STATED = Span(0, 0)
LAST = 2_000_000  # the day number of a date far beyond all postings


@dataclass(frozen=True, slots=True)
class Option:
    """A value one may choose. `parent` is the value it belongs under, `span` what it covers on a scale, `once` the
    values that older addresses have for the same."""

    value: str
    label: str
    parent: str = ""
    span: Span | None = None
    once: tuple[str, ...] = ()


Source = Callable[[date], Iterable[Option]]


def choices(enumeration) -> Source:
    """The values of a TextChoices, in the order they are declared."""
    return lambda today: [Option(value, str(label)) for value, label in enumeration.choices]


def vocabulary(model) -> Source:
    """The rows of a vocabulary by slug, in Norwegian order of the reader's own labels."""

    def terms(today):
        rows, merged = list(model.everything.only("slug", *LABELS, "successor")), defaultdict(list)
        for term in rows:
            merged[term.successor_id].append(term.slug)
        standing = [term for term in rows if term.successor_id is None]
        return in_order(Option(term.slug, term.label, once=tuple(merged[term.pk])) for term in standing)

    return terms


def agencies(today):
    once = former_slugs()
    rows = Agency.objects.active().only("slug", "short", *NAMES)
    return in_order(Option(one.slug, one.short or one.name, once=tuple(once[one.slug])) for one in rows)


def ministries(today):
    once = former_slugs()
    rows = Agency.objects.filter(kind=Agency.Kind.MINISTRY, successor=None).only("slug", *NAMES)
    return in_order(Option(one.slug, one.name, once=tuple(once[one.slug])) for one in rows)


def counties(today):
    return in_order(Option(county.code, county.name) for county in County.objects.all())


def places(today):
    municipalities = Municipality.objects.values_list("code", "daily_name", "county__code")
    return [*counties(today), *in_order(Option(code, name, parent) for code, name, parent in municipalities)]


def named(*values: tuple[str, str]) -> Source:
    """Fixed values with their labels, in this order."""
    return lambda today: [Option(value, str(label)) for value, label in values]


DEMANDS = named(
    ("must", _("Krav: må ha")),
    ("nice", _("Ønske: fint å ha")),
    ("offered", _("Tilbud: virksomheten har kompetansen")),
)


LEVELS = named(("2", _("Minst god")), ("3", _("Minst svært god")), ("4", _("Ekspert")))
REMOTE = named((YES, _("Kan jobbe digitalt")))


def within(field: str, values: Iterable[str]) -> str:
    """The part of a field that holds only what some values of its qualifier are true of."""
    return "_".join([field, *sorted(values)])


def sets_of(values: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Every choice of some of them: the parts that `within` names."""
    return tuple(chain.from_iterable(combinations(values, size) for size in range(1, len(values) + 1)))


def in_order(options):
    return sorted(options, key=lambda option: norwegian(option.label))


def scale(*steps: tuple[str, str, int, int]) -> Source:
    """Fixed steps on a scale of numbers: (value, label, from, to)."""
    return lambda today: [Option(value, str(label), span=Span(low, high)) for value, label, low, high in steps]


DURATIONS = scale(
    ("under-3", _("Under 3 måneder"), 1, 299),
    ("3-6", _("3–6 måneder"), 300, 600),
    ("7-12", _("7–12 måneder"), 601, 1200),
)
PERCENTAGES = scale(
    ("20-40", _("20–40 %"), 1, 49),
    ("50-60", _("50–60 %"), 50, 79),
    ("80-100", _("80–100 %"), 80, 100),
)


def deadlines(today):
    day = today.toordinal()
    return [
        Option("en-uke", str(_("Innen en uke")), span=Span(day, day + 7)),
        Option("en-maaned", str(_("Innen en måned")), span=Span(day, day + 31)),
        Option("senere", str(_("Senere")), span=Span(day + 32, LAST)),
        Option("lopende", str(_("Løpende")), span=NOT_STATED),
        Option("ute", str(_("Fristen er ute")), span=Span(1, day - 1)),
    ]


def starts(today):
    soon = Option("snart", str(_("Så snart som mulig")), span=Span(1, (today + timedelta(days=31)).toordinal()))
    seasons = list(seasons_from(today))
    later = Option("senere", str(_("Senere")), span=Span(seasons[-1].span.high + 1, LAST))
    return [soon, *seasons, later]


def seasons_from(today):
    """Half years, as people say them: the spring of 2028, the autumn of 2027."""
    first = today.year * 2 + (today.month > 6)
    for season in range(first, first + SEASONS_AHEAD):
        year, is_autumn = divmod(season, 2)
        label = _("Høsten {year}") if is_autumn else _("Våren {year}")
        low = date(year, 7 if is_autumn else 1, 1)
        high = date(year, 12, 31) if is_autumn else date(year, 6, 30)
        value = f"host-{year}" if is_autumn else f"var-{year}"
        yield Option(value, label.format(year=year), span=Span(low.toordinal(), high.toordinal()))


def months(today):
    """This month and the next eleven, by their names, and all that comes after."""
    firsts = [first_of_month(today, ahead) for ahead in range(MONTHS_AHEAD + 1)]
    for first, after in pairwise(firsts):
        span = Span(first.toordinal(), after.toordinal() - 1)
        yield Option(f"{first:%Y-%m}", month_in_words(first), span=span)
    yield Option("senere", str(_("Senere")), span=Span(firsts[-1].toordinal(), LAST))


def first_of_month(day, ahead):
    years, month = divmod(day.month - 1 + ahead, 12)
    return date(day.year + years, month + 1, 1)

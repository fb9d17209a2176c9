"""What stands in a report? Blocks in their order, for a page, a file to print or any other form."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from . import gap
from .charts import Chart, drawn
from .measures.measure import Area

GAPS, YEARS = "gaps", "years"


@dataclass(frozen=True)
class Heading:
    """`code`: of a section, which the list at the top leads to."""

    text: str
    level: int = 2
    code: str = ""


@dataclass(frozen=True)
class Paragraph:
    text: str


@dataclass(frozen=True)
class Drawing:
    """Of the grid that follows; `code` is its own on the page."""

    code: str
    chart: Chart


@dataclass(frozen=True)
class Grid:
    """A table: its caption, headings of its columns, and lines of text."""

    caption: str
    head: tuple[str, ...]
    lines: list[tuple[str, ...]]

    @property
    def labelled(self):
        """Each cell with the heading of its column, which on a phone stands beside it."""
        return [list(zip(self.head, line, strict=True)) for line in self.lines]


def sections(figures):
    """[(area, its figures)], without areas that have none."""
    found = [(area, [figure for figure in figures if figure.measure.area == area]) for area in Area]
    return [(area, inside) for area, inside in found if inside]


def blocks(figures):
    """A pure reading of the figures: what a page shows, a report says too."""
    for area, inside in sections(figures):
        yield Heading(str(area.label), code=area.value)
        yield Grid(str(area.label), head(), [line_of(figure) for figure in inside])
        for figure in inside:
            yield from blocks_of(figure)


def blocks_of_gaps(figures, *, is_own):
    gaps = gap.gaps_in(figures)
    if not gaps:
        return
    yield Heading(gap.title(), code=GAPS)
    yield Paragraph(gap.about(is_own=is_own))
    if chart := gap.chart_of_gaps(gaps):
        yield Drawing(GAPS, chart)
    yield Grid(gap.title(), gap.head(), [(one.label, *map(gap.in_words, one.numbers)) for one in gaps])


def blocks_of_years(courses):
    if not courses:
        return
    yield Heading(str(_("År for år")), code=YEARS)
    yield Paragraph(about_years())
    for course in courses:
        yield Heading(course.label, level=3)
        yield Paragraph(course.caveat)
        if chart := drawn(f"{course.label}: {_('År for år')}", course.points):
            yield Drawing(course.code, chart)
        yield grid_of(course)


def about_years():
    return _(
        "Står det «så langt», er året ikke over. Står det «3 av 4 kvartaler», er de andre kvartalene ikke vist og "
        "ikke med. Slike år kan ikke uten videre sammenlignes med andre."
    )


def grid_of(course):
    """Notes only where there are some: an empty column is read out on every line."""
    head, columns = (str(_("År")), str(_("Verdi")), str(_("Merknad"))), 3 if any(p.note for p in course.points) else 2
    lines = [(point.label, point.text, point.note)[:columns] for point in course.points]
    return Grid(course.label, head[:columns], lines)


def head():
    return str(_("Tall")), str(_("Verdi")), str(_("Hva vi teller, og forbehold"))


def line_of(figure):
    """With the caveat, so that also a figure that is split by nothing has its own."""
    measure = figure.measure
    return str(measure.label), figure.said, f"{measure.definition} {measure.caveat} {figure.beside}".strip()


def blocks_of(figure):
    if not figure.tables:
        return
    yield Heading(str(figure.measure.label), level=3)
    for table in figure.tables:
        lines = [(row.label, row.text) for row in table.lines]
        yield Grid(table.label, (table.label, str(_("Antall"))), lines)
        if table.note:
            yield Paragraph(table.note)

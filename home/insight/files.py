"""How are figures written to a file? The numbers on one sheet, what they mean on another."""

from dataclasses import dataclass
from io import BytesIO

from django.http import HttpResponse
from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.styles import Font

from portal.foundation.sheets.cells import guarded
from portal.foundation.sheets.texts import written

from . import gap
from .reports import about_years

KINDS = ("xlsx", "csv")
TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "pdf": "application/pdf",
}
WIDE, NARROW = 48, 16


@dataclass(frozen=True)
class About:
    """`when` it was reckoned. `alone`: what is not there, where one answer is seen alone. `is_own`: of an agency, for
    its own."""

    period: str
    place: str
    when: str
    alone: str = ""
    is_own: bool = False


def answer(kind, name, figures, courses, about):
    sheets = sheets_of(figures, courses, about)
    return handed_out(kind, name, workbook(sheets) if kind == "xlsx" else written(one_below_another(sheets)))


def sheets_of(figures, courses, about):
    """{title: lines}"""
    years = {_("År for år"): year_lines(courses, about)} if courses else {}
    gaps = gap.gaps_in(figures)
    between = {gap.title(): gap_lines(gaps, about)} if gaps else {}
    return {
        _("Tall"): number_lines(figures, about),
        **between,
        **years,
        _("Hva tallene betyr"): [*definition_lines(figures), *meant_beside(gaps, courses, about), *about_all(about)],
    }


def handed_out(kind, name, content):
    file = HttpResponse(content, content_type=TYPES[kind])
    file["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    file["Cache-Control"] = "private, no-store"
    return file


def number_lines(figures, about):
    period, place = about.period, about.place
    yield [_("Periode"), _("Område"), _("Tall"), _("Inndeling"), _("Gruppe"), _("Verdi"), _("Enhet")]
    for figure in figures:
        label = str(figure.measure.label)
        value = figure.said if figure.number is None else figure.number
        yield [period, place, label, "", "", value, figure.counted_in]
        for table in figure.tables:
            for row in table.lines:
                yield [period, place, label, table.label, row.label, row.in_file, str(figure.measure.unit)]


def year_lines(courses, about):
    yield [_("År"), _("Område"), _("Tall"), _("Verdi"), _("Enhet"), _("Merknad")]
    for course in courses:
        for point in course.points:
            value = point.text if point.number is None else point.number
            yield [point.label, about.place, course.label, value, point.figure.counted_in, point.note]


def gap_lines(gaps, about):
    """What is not shown is an empty cell, so that the column can be reckoned with."""
    yield [_("Periode"), _("Område"), *gap.head()]
    for one in gaps:
        yield [about.period, about.place, one.label, *one.numbers]


def definition_lines(figures):
    yield [_("Tall"), _("Hva vi teller"), _("Forbehold")]
    for figure in figures:
        measure = figure.measure
        yield [str(measure.label), str(measure.definition), f"{measure.caveat} {figure.beside}".strip()]
        for table in figure.tables:
            if table.note:
                yield [f"{measure.label}: {table.label}", table.note, ""]


def meant_beside(gaps, courses, about):
    """By the sheets that lay figures beside each other."""
    if gaps:
        yield [gap.title(), gap.about(is_own=about.is_own), ""]
    if courses:
        yield [_("År for år"), about_years(), ""]
    for headline in (course.headline for course in courses if course.headline.answer):
        yield [headline.label, str(headline.definition), f"{headline.measure.caveat} {headline.note}".strip()]


def about_all(about):
    if about.alone:
        yield [about.place, about.alone, ""]
    yield [_("Regnet ut"), about.when, ""]
    yield [_("Små tall"), small_numbers(), ""]


def small_numbers():
    """With what is told nevertheless (docs/decisions/0035)."""
    hidden = _(
        "Vi viser ikke tall under fem, og heller ikke tall som sammen med andre tall her kan røpe et slikt tall. "
        "Der står det «Ikke vist», eller «Ikke vist hver for seg» når de er med i en sum."
    )
    left = _(
        "Ett unntak: Den som trekker utvekslinger som er over, fra dem som har startet, eller svar fra "
        "interessemeldinger, kan komme til et tall under fem. Det sier hvor mange som er ute eller venter på svar, "
        "men ikke hvem de er."
    )
    return f"{hidden} {left}"


def one_below_another(sheets):
    """A text file has one sheet: what the numbers mean stands below them."""
    first, *others = sheets.values()
    return [*first, *(line for lines in others for line in ([], *lines))]


def workbook(sheets):
    book = Workbook()
    book.remove(book.active)
    for title, lines in sheets.items():
        fill(book.create_sheet(), title, lines)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def fill(sheet, title, lines):
    sheet.title = title
    for line in lines:
        sheet.append([guarded(value) if isinstance(value, str) else value for value in line])
    sheet.freeze_panes = "A2"
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = NARROW
    for letter in "BC":
        sheet.column_dimensions[letter].width = WIDE

"""A spreadsheet or a CSV file is read as rows with numbers, or told in one sentence why it cannot be; never more."""

from contextlib import suppress
from datetime import date, datetime

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.foundation.sheets.cells import bare, guarded
from portal.foundation.sheets.reading import table_in, table_in_text, text_in
from portal.foundation.sheets.table import Limits
from portal.foundation.sheets.texts import written
from tests.factories.sheets import FIRST_SHEET, sent, sheet_xml, with_part, with_second_sheet, workbook

LIMITS = Limits(size=100_000, rows=20, columns=5, unzipped=2_000_000, signs=2_000)
LINES = [["E-post", "Navn"], ["kari@dfo.no", "Kari"], ["", ""], ["ola@dfo.no", "Ola; Per"]]


def read(content):
    table = table_in(sent(content), LIMITS)
    return [table.header, *([row.number, *row.cells] for row in table.rows)]


WANTED = [["E-post", "Navn"], [2, "kari@dfo.no", "Kari"], [4, "ola@dfo.no", "Ola; Per"]]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_text_is_read_whatever_parts_its_cells(separator, mark, end):
    lines = (separator.join(f'"{cell}"' if ";" in cell else cell for cell in line) for line in LINES)
    assert read(mark + end.join(lines)) == WANTED


def test_a_workbook_is_read_as_the_text_is():
    assert read(with_second_sheet(workbook(LINES))) == WANTED


def test_values_are_written_as_a_person_would():
    lines = [["a", "b", "c", "d", "e"], [40.0, 1.5, date(2027, 1, 2), datetime(2027, 1, 2, 8, 30), True]]
    assert read(workbook(lines))[1] == [2, "40", "1.5", "2027-01-02", "2027-01-02T08:30:00", "True"]


def test_a_formula_is_never_calculated_only_its_kept_value_is_read():
    assert read(workbook([["a", "b"], ["=1+1", "x"]]))[1] == [2, "", "x"]
    cell = '<row r="1"><c t="str"><v>a</v></c></row><row r="2"><c><f>1+1</f><v>7</v></c></row>'
    assert read(with_part(workbook([["x"]]), FIRST_SHEET, sheet_xml(cell)))[1] == [2, "7"]


def test_cells_after_the_last_heading_may_be_empty_but_hold_nothing():
    assert read("a;b;;\n1;;;\n")[1] == [2, "1", ""]
    with pytest.raises(ValidationError, match="Rad 2 har flere celler"):
        read("a;b\n1;2;3\n")


MANY = "\n".join(["a", *["x"] * 20])
WIDE = ";".join("abcdef")
BOMB = sheet_xml('<row r="1">' + "<c/>" * 3_000 + "</row>")
ENTITIES = (
    b'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + b"<worksheet><sheetData>&b;</sheetData>"
)


@pytest.mark.parametrize(
    "content, reason",
    [
        ("å".encode("latin-1"), "UTF-8"),
        (b"x" * 100_001, "for stor"),
        (b"a\0b", "ikke en CSV-fil"),
        (b'a;b\n"x', "anførselstegn"),
        (MANY, "for mange rader"),
        (WIDE, "for mange kolonner"),
        (workbook([["a"]] * 21), "for mange rader"),
        (workbook([list("abcdef")]), "for mange kolonner"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 99, "gammelt Excel-ark"),
        (b"PK\x03\x04" + b"x" * 99, "skadet"),
        (workbook(LINES)[:-60], "skadet"),
        (with_part(b"PK\x05\x06" + bytes(18), "noe.txt", b"x"), "skadet"),
        (with_part(workbook(LINES), "xl/vbaProject.bin", b"x"), "makroer"),
        (with_part(workbook(LINES), "xl/media/a.bin", bytes(3_000_000)), "for stor når den pakkes ut"),
        (with_part(workbook(LINES), FIRST_SHEET, BOMB), "for stor når den pakkes ut"),
        (with_part(workbook(LINES), FIRST_SHEET, ENTITIES), "skadet"),
        (with_part(workbook(LINES), FIRST_SHEET, sheet_xml('<row r="99999999999"/>')), "for stor når den pakkes ut"),
    ],
)
def test_each_way_a_file_can_be_wrong_is_told(content, reason):
    with pytest.raises(ValidationError, match=reason):
        read(content)


@pytest.mark.parametrize("content", [b"", "\ufeff".encode(), b"\n\n;;\n", workbook([])])
def test_an_empty_file_is_an_empty_table(content):
    table = table_in(sent(content), LIMITS)
    assert (table.header, table.rows) == ([], [])


BOOK = workbook(LINES)
SIGNS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


@given(SIGNS)
def test_no_cell_is_a_formula_and_it_comes_back_as_it_was(cell):
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert bare(guarded(cell)) == cell


@given(st.lists(st.lists(SIGNS, min_size=2, max_size=2), max_size=5))
def test_what_we_write_we_read_again_but_for_blanks_at_the_ends(lines):
    table = table_in_text(written([["a", "b"], *lines]), LIMITS)
    read_again = [[bare(cell).strip() for cell in row.cells] for row in table.rows]
    kept = [line for line in lines if any(guarded(cell).strip() for cell in line)]
    assert read_again == [[cell.strip() for cell in line] for line in kept]


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.binary(max_size=300), st.binary(max_size=300).map(lambda tail: b"PK\x03\x04" + tail)))
def test_no_file_raises_anything_but_a_sentence(content):
    for reader in (table_in, text_in):
        with suppress(ValidationError):
            reader(sent(content), LIMITS)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_torn_or_changed_workbook_raises_anything_but_a_sentence(data):
    content = bytearray(BOOK)
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    part = data.draw(st.sampled_from([FIRST_SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"]))
    for torn in (bytes(content), with_part(BOOK, part, data.draw(st.binary(max_size=200)))):
        with suppress(ValidationError):
            table_in(sent(torn), LIMITS)

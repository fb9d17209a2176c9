"""Files that somebody uploads: CSV and workbooks, also such as nobody should open."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook, load_workbook

FIRST_SHEET = "xl/worksheets/sheet1.xml"


def sent(content, name="folk.csv"):
    return SimpleUploadedFile(name, content if isinstance(content, bytes) else content.encode())


def workbook(lines):
    book = Workbook()
    for line in lines:
        book.active.append(line)
    return saved(book)


def saved(book):
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def with_second_sheet(content):
    book = load_workbook(BytesIO(content))
    book.create_sheet("Andre").append(["noe annet"])
    return saved(book)


def with_part(content, name, part):
    """The workbook with one of its parts put in, or in the place of another."""
    kept = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(kept, "w", ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info, old.read(info.filename))
        new.writestr(name, part)
    return kept.getvalue()


def sheet_xml(rows):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>'.encode()

"""Does everything that we write for a spreadsheet keep formulas out? Who writes a file says how, or is named here."""

import ast

from .tree import WINGS, nodes, python, relative

WRITES_CSV = {"writer", "DictWriter"}
GUARDS = {"guarded", "as_text"}


def called(path):
    return {getattr(call.func, "attr", getattr(call.func, "id", "")) for call in nodes(path, ast.Call)}


def imported(path):
    names = [alias.name for node in nodes(path, ast.Import) for alias in node.names]
    return set(names) | {node.module for node in nodes(path, ast.ImportFrom) if node.module}


def writers():
    for path in python(*WINGS):
        modules, calls = imported(path), called(path)
        if ("csv" in modules and calls & WRITES_CSV) or ("openpyxl" in modules and "Workbook" in calls):
            yield path


def test_every_writer_of_a_spreadsheet_guards_its_cells():
    open_to_formulas = [str(relative(path)) for path in writers() if not called(path) & GUARDS]
    assert not open_to_formulas, (
        f"Put `guarded` (portal/foundation/sheets/cells.py) around each cell: {open_to_formulas}"
    )


def test_there_are_writers_to_look_at():
    assert "listings/applications/spreadsheet.py" in {str(relative(path)) for path in writers()}


def test_csv_is_written_in_one_place():
    found = {str(relative(path)) for path in writers() if "csv" in imported(path)}
    assert found == {"portal/foundation/sheets/texts.py"}, "Let `written` of portal/foundation/sheets/texts.py write it"

"""Does the record of processing say all that is declared, in whole sentences, to everybody?"""

import csv
import io

import pytest
from django.urls import reverse
from django.utils.html import escape

from portal.foundation.personal_data import BY_JOB, DECLARATIONS, declare
from portal.privacy.processing import groups, headings
from tests.house.words import message_ids

pytestmark = pytest.mark.django_db


def sentences(declaration):
    said = (declaration.what, declaration.purpose, declaration.basis, declaration.retention, declaration.recipients)
    return [text for text in said if text]


def test_every_declaration_has_its_row_for_everybody(client):
    html = client.get(reverse("privacy:record")).content.decode()
    missing = [one.model for one in DECLARATIONS.values() if any(escape(text) not in html for text in sentences(one))]
    assert not missing
    assert sum(len(rows) for _name, rows in groups()) == len(DECLARATIONS)


@pytest.mark.parametrize("declaration", DECLARATIONS.values(), ids=lambda declaration: declaration.model)
def test_every_sentence_is_in_the_catalogues(declaration):
    unmarked = set(sentences(declaration)) - message_ids()
    assert not unmarked, f"Mark it with gettext_noop in personal_data.py, as a whole: {unmarked}"


def test_the_groups_have_everyday_names():
    assert {"Personer og roller", "Redigering og innlogging", "Kompetanseprofiler"} <= {
        name for name, _rows in groups()
    }


def sheet(client):
    text = client.get(reverse("privacy:record_sheet")).content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def test_the_sheet_has_the_same_rows(client):
    first, *rows = sheet(client)
    assert first == headings() and len(rows) == len(DECLARATIONS)
    assert all(len(row) == len(first) and all(row) for row in rows)


def test_no_cell_of_the_sheet_is_a_formula(client, monkeypatch):
    monkeypatch.delitem(DECLARATIONS, "access.User")
    words = {"purpose": "+1", "basis": "@sum", "retention": "-1", "done_by": BY_JOB, "path": "pk"}
    declare("access.User", what='=HYPERLINK("x")', **words)
    cells = [cell for row in sheet(client) for cell in row]
    assert '\'=HYPERLINK("x")' in cells and not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)

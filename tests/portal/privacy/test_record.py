"""Does the record of processing say all that is declared, in whole sentences, to everybody?"""

import csv
import io

import pytest
from django.urls import reverse
from django.utils.html import escape

from portal.foundation.pdf import making
from portal.foundation.personal_data import BY_JOB, DECLARATIONS, declare
from portal.privacy.paper import record_document
from portal.privacy.processing import groups, headings
from tests.house.words import message_ids
from tests.portal.foundation.on_paper import headings_of, opened, tags_of
from tests.services.verapdf import assert_ua

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


def paper(client, language="nb"):
    return client.get(reverse("privacy:record_paper"), headers={"Accept-Language": language})


def test_everybody_may_take_it_as_a_pdf_that_all_can_read(client):
    made = [paper(client, language) for language in ("nb", "nn", "en")]
    assert_ua(*(one.content for one in made))
    assert [opened(one.content).trailer["/Root"]["/Lang"] for one in made] == ["nb-NO", "nn-NO", "en-GB"]
    assert {one["Content-Type"] for one in made} == {"application/pdf"}
    assert 'filename="behandlingsprotokoll.pdf"' in made[0]["Content-Disposition"]


def test_the_pdf_has_the_same_rows_below_their_groups(client):
    content = paper(client).content
    assert headings_of(content) == [1, *[2] * len(groups())]
    assert tags_of(content).count("/TD") == len(DECLARATIONS) * (len(headings()) - 1)
    assert [row[0] for block in record_document().blocks[1::2] for row in block.rows] == [
        row.what for _name, rows in groups() for row in rows
    ]


def test_a_pdf_that_cannot_be_made_is_told_on_the_page(client, monkeypatch):
    def full(*args, **kwargs):
        raise OSError("no room")

    monkeypatch.setattr(making.typst, "Compiler", full)
    answer = client.get(reverse("privacy:record_paper"), follow=True)
    assert answer.redirect_chain == [(reverse("privacy:record"), 302)]
    assert "PDF-en kunne ikke lages" in answer.content.decode()

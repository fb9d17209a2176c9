"""Can a title become a formula in a list that somebody downloads from Wagtail?"""

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests.factories.agencies import portal_editor
from tests.factories.translations import standard_page

pytestmark = pytest.mark.usefixtures("portal_tree")
FORMULAS = ["=cmd|' /C calc'!A0", "+1+1", "-1", "@SUM(1)"]


@pytest.fixture
def editor(client):
    editor = portal_editor()
    for title in FORMULAS:
        page = standard_page(title)
        page.save_revision(user=editor, log_action=True).publish(user=editor)
    client.force_login(editor)
    return client


def test_no_cell_of_a_csv_file_begins_as_a_formula(editor):
    answer = editor.get(reverse("wagtailadmin_reports:site_history"), {"export": "csv"})
    text = b"".join(answer.streaming_content).decode()
    for title in FORMULAS:
        assert f"'{title}" in text
        assert f",{title}" not in text and f"\n{title}" not in text and f'"{title}' not in text


def test_no_cell_of_a_workbook_is_a_formula(editor):
    answer = editor.get(reverse("wagtailadmin_reports:site_history"), {"export": "xlsx"})
    sheet = load_workbook(BytesIO(b"".join(answer.streaming_content))).active
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert any(cell.value == FORMULAS[0] for cell in cells)
    assert not [cell.value for cell in cells if cell.data_type == "f"]

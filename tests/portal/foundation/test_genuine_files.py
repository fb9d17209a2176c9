"""Is what somebody uploads as a document what its name says?"""

import zipfile
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import Workbook
from wagtail.documents import get_document_model
from wagtail.models import Collection

from portal.foundation import genuine_files
from portal.foundation.genuine_files import check_genuine
from tests.factories.agencies import portal_editor


def package(**parts):
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name.replace("__", "/").replace("_xml", ".xml").replace("_bin", ".bin"), content)
    return kept.getvalue()


def workbook():
    kept = BytesIO()
    Workbook().save(kept)
    return kept.getvalue()


WORDS = package(word__document_xml="<w/>")
GENUINE = {
    "a.pdf": b"%PDF-1.7\n...",
    "A.PDF": b"\n%PDF-1.4",
    "a.docx": WORDS,
    "a.pptx": package(ppt__presentation_xml="<p/>"),
    "a.xlsx": workbook(),
    "a.odt": package(content_xml="<o/>", mimetype="x"),
    "a.txt": "Blåbær".encode("latin-1"),
    "a.csv": "navn;sted\næ;ø".encode(),
}
FALSE = {
    "a.pdf": b"<html><script>alert(1)</script>",
    "a.docx": b"%PDF-1.7",
    "b.docx": package(xl__workbook_xml="<x/>"),
    "c.docx": WORDS[:-20],
    "d.docx": package(word__document_xml="<w/>", word__vbaProject_bin="x"),
    "a.odt": package(content_xml="<o/>", Basic__script_xml="x"),
    "a.txt": b"MZ\0\0\x01",
    "a.csv": b"a;b\0",
}


@pytest.mark.parametrize("name", GENUINE)
def test_what_is_genuine_comes_in(name):
    check_genuine(name, GENUINE[name])


@pytest.mark.parametrize("name", FALSE)
def test_what_only_has_the_name_is_refused(name):
    with pytest.raises(ValidationError):
        check_genuine(name, FALSE[name])


def test_what_unfolds_too_far_is_refused_before_it_is_unpacked(monkeypatch):
    bomb = package(word__document_xml="0" * 5_000_000)
    assert len(bomb) < 10_000
    check_genuine("a.docx", bomb)
    monkeypatch.setattr(genuine_files, "MOST_UNPACKED", 4_000_000)
    with pytest.raises(ValidationError, match="for stor"):
        check_genuine("a.docx", bomb)


def test_too_many_parts_are_refused(monkeypatch):
    monkeypatch.setattr(genuine_files, "MOST_PARTS", 1)
    with pytest.raises(ValidationError, match="for stor"):
        check_genuine("a.docx", package(word__document_xml="x", other="y"))


@pytest.fixture
def editor(client, portal_tree):
    client.force_login(portal_editor())
    return client


def sent(client, address, name, content, **more):
    file = SimpleUploadedFile(name, content)
    collection = Collection.get_first_root_node().pk
    return client.post(address, {"title": "Fil", "file": file, "collection": collection, **more})


def test_the_form_in_wagtail_says_what_is_wrong_and_keeps_nothing(editor):
    answer = sent(editor, reverse("wagtaildocs:add"), "a.pdf", b"<html>")
    assert "Innholdet er ikke en PDF-fil" in answer.content.decode()
    assert not get_document_model().objects.exists()
    assert sent(editor, reverse("wagtaildocs:add"), "a.pdf", b"%PDF-1.7").status_code == 302
    assert get_document_model().objects.count() == 1


def test_so_does_the_form_for_many(editor):
    address = reverse("wagtaildocs:add_multiple")
    answer = editor.post(address, {"files[]": SimpleUploadedFile("a.docx", b"%PDF"), "collection": 1})
    assert answer.json()["success"] is False and "docx-fil" in answer.json()["error_message"]
    assert not get_document_model().objects.exists()

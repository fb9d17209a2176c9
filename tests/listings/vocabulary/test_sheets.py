"""The whole list goes to a spreadsheet and back: what comes back unchanged changes nothing, and nothing half."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from listings.vocabulary.actions import merge_terms, retire
from listings.vocabulary.kinds import Kind
from listings.vocabulary.loading import load_vocabulary
from listings.vocabulary.models import Competence, Quality
from listings.vocabulary.sheets.columns import columns_of
from listings.vocabulary.sheets.importing import import_list
from listings.vocabulary.sheets.plan import CHANGED, NEW, REFUSED, plan_of
from listings.vocabulary.sheets.writing import sheet_of
from tests.factories.agencies import AgencyFactory, portal_editor, publisher
from tests.factories.sheets import sent, workbook
from tests.factories.vocabulary import CompetenceFactory, QualityFactory, ThemeFactory

pytestmark = pytest.mark.django_db
HEADER = ";".join(columns_of(Kind.COMPETENCE))


def sheet(*lines, header=HEADER):
    return "\r\n".join([header, *lines])


def line(code="", name="Dronepiloting", **cells):
    cells = {"kode": code, "navn_nb": name, "tema": "luft"} | cells
    return ";".join(cells.get(column, "") for column in columns_of(Kind.COMPETENCE))


def brought_in(text, kind=Kind.COMPETENCE, by=None):
    return import_list(kind=kind, text=text, by=by or portal_editor(), shown=plan_of(kind, text).digest)


def reasons(text):
    return [(row.number, " ".join(row.reasons)) for row in plan_of(Kind.COMPETENCE, text).of(REFUSED)]


@pytest.fixture
def theme(db):
    return ThemeFactory(slug="luft")


@pytest.mark.parametrize("kind", list(Kind))
def test_the_real_list_comes_back_unchanged(kind):
    load_vocabulary()
    retire(term=kind.model.objects.first(), by=portal_editor())
    text = sheet_of(kind)
    assert text.startswith("\ufeffkode;navn_nb;")
    plan = plan_of(kind, text)
    assert {row.state for row in plan.rows} == {"unchanged"} and not plan.may_go and plan.untouched == 0


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=40)
WORD = TEXT.map(lambda text: " ".join(text.split())).filter(bool)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(WORD, min_size=1, max_size=4), st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_whatever_stands_there_comes_back_unchanged(names, notes):
    Quality.everything.all().delete()
    for number, name in enumerate(names):
        kept = notes.replace("\0", "")
        QualityFactory(slug=f"q{number}", label_nb=name, synonyms=name.replace("|", ""), notes=kept)
    assert {row.state for row in plan_of(Kind.QUALITY, sheet_of(Kind.QUALITY)).rows} == {"unchanged"}


@pytest.mark.parametrize("cell", ["=1+1", "+47", "-x", "@SUM", "'=x", "'tis"])
def test_no_cell_is_a_formula_for_a_spreadsheet(cell):
    QualityFactory(label_nb=cell)
    assert f";'{cell};" in sheet_of(Kind.QUALITY)


def test_new_and_changed_words_come_in(theme):
    old, near = CompetenceFactory(slug="gis", label_nb="GIS", theme=theme), CompetenceFactory(slug="kart", theme=theme)
    text = sheet(
        line("gis", "Kartsystemer", **{"andre_ord_nb": "GIS | geodata", "beslektet": "kart"}),
        line(name="Dronepiloting", **{"overordnet": "fly", "tilstand": "ute av bruk"}),
        line("fly", "Flyging"),
    )
    plan = plan_of(Kind.COMPETENCE, text)
    assert [row.state for row in plan.rows] == [CHANGED, NEW, NEW]
    assert (plan.rows[0].changes, plan.untouched) == (["navn_nb", "andre_ord_nb", "beslektet"], 1)
    brought_in(text)
    old.refresh_from_db()
    drones = Competence.objects.get(slug="dronepiloting")
    assert (old.label_nb, old.synonyms, old.version) == ("Kartsystemer", "GIS\ngeodata", 2)
    assert (drones.broader.slug, drones.is_retired) == ("fly", True) and old in near.related.all()
    assert not plan_of(Kind.COMPETENCE, text).of(CHANGED)


@pytest.mark.parametrize(
    "rows, number, reason",
    [
        ([line(name="")], 2, "Skriv et navn"),
        ([line(), line(name="=1+1")], 3, "Begynn ordet med"),
        ([line("a b")], 2, "kode"),
        ([line("x"), line("x", "Y")], 2, "står på flere rader"),
        ([line(tema="hav")], 2, "Temaet «hav» finnes ikke"),
        ([line(overordnet="hav")], 2, "Kompetansen «hav» finnes ikke"),
        ([line("a", "A", overordnet="b"), line("b", "B", overordnet="a")], 2, "står selv under"),
        ([line(name="Arkiv")], 2, "«Arkiv» står også i"),
        ([line("a", "Et"), line("b", "To", **{"andre_ord_en": "et"})], 2, "står også i"),
        ([line(tilstand="kanskje")], 2, "i bruk"),
        ([line(esco="javascript:alert(1)")], 2, "esco"),
        ([line(merknader="01017012345")], 2, "fødselsnummer"),
        ([line(name="x" * 300)], 2, "høyst 120 tegn"),
    ],
)
def test_a_row_that_cannot_stand_is_told_and_nothing_comes_in(theme, rows, number, reason):
    CompetenceFactory(slug="arkiv", label_nb="Arkiv", theme=theme)
    told = dict(reasons(sheet(*rows)))
    assert reason in told[number]
    with pytest.raises(ValidationError):
        brought_in(sheet(*rows))
    assert Competence.objects.count() == 1


def test_a_merged_word_does_not_come_back(theme):
    old, new = CompetenceFactory(slug="gammel", theme=theme), CompetenceFactory(slug="ny", theme=theme)
    merge_terms(old=old, new=new, by=portal_editor())
    assert "slått sammen med «ny»" in reasons(sheet(line("gammel", "Noe nytt")))[0][1]


@pytest.mark.parametrize(
    "text, reason",
    [
        ("", "kolonnene mangler"),
        ("kode;navn_nb\r\nx;y", "kolonnene mangler"),
        (sheet(header=HEADER + ";farge"), "kjenner vi ikke: farge"),
        (sheet(header=HEADER + ";kode"), "står to ganger"),
        (sheet(line() + ";;;;en til"), "flere celler"),
        (sheet('"uten slutt'), "anførselstegn"),
        (sheet(*[line()] * 3001), "for mange rader"),
    ],
)
def test_a_file_that_is_no_list_is_told(theme, text, reason):
    with pytest.raises(ValidationError, match=reason):
        plan_of(Kind.COMPETENCE, text)


@pytest.mark.parametrize("separator", [",", "\t"])
def test_other_separators_are_understood(theme, separator):
    assert len(plan_of(Kind.COMPETENCE, sheet(line()).replace(";", separator)).of(NEW)) == 1


def test_others_import_nothing(theme):
    with pytest.raises(PermissionDenied):
        brought_in(sheet(line()), by=publisher(AgencyFactory()))


def test_an_editor_sees_first_and_says_yes(client, theme):
    client.force_login(portal_editor())
    page = reverse("vocabulary:import", args=["kompetanser"])
    text = sheet(line())
    seen = client.post(page, {"file": SimpleUploadedFile("x.csv", text.encode())})
    assert "Rad 2:" in seen.content.decode() and not Competence.objects.exists()
    digest = seen.context["plan"].digest
    ThemeFactory(slug="hav")
    CompetenceFactory(slug="kom-imellom", theme=theme)
    late = client.post(page, {"text": text, "shown": digest})
    assert "endret siden" in late.content.decode() and Competence.objects.count() == 1
    sent = {"text": text, "shown": late.context["plan"].digest}
    assert client.post(page, sent).status_code == 302
    assert Competence.objects.get(slug="dronepiloting").label_nb == "Dronepiloting"
    same = SimpleUploadedFile("x.csv", sheet_of(Kind.COMPETENCE).encode())
    assert "endrer ingenting" in client.post(page, {"file": same}).content.decode()


def test_the_list_may_come_as_a_workbook(client, theme):
    client.force_login(portal_editor())
    book = workbook([cells.split(";") for cells in (HEADER, line())])
    seen = client.post(reverse("vocabulary:import", args=["kompetanser"]), {"file": sent(book, "x.xlsx")})
    assert [row.name for row in seen.context["plan"].of(NEW)] == ["Dronepiloting"]


@pytest.mark.parametrize(
    "content, reason",
    [("å".encode("latin-1"), "UTF-8"), (b"x" * 500_001, "for stor"), (b"", "tom"), (b"PK\0\0", "ikke en CSV-fil")],
)
def test_a_file_of_another_kind_is_told(client, content, reason):
    client.force_login(portal_editor())
    page = reverse("vocabulary:import", args=["kompetanser"])
    assert reason in client.post(page, {"file": SimpleUploadedFile("x.csv", content)}).content.decode()


def test_the_file_is_downloaded_with_a_name(client):
    client.force_login(portal_editor())
    answer = client.get(reverse("vocabulary:export", args=["egenskaper"]))
    assert answer["Content-Disposition"].startswith('attachment; filename="egenskaper-')
    assert answer.content.decode().startswith("\ufeffkode;")

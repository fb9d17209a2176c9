"""Is every PDF one that everybody can read, whatever stands in it, and the same each time?"""

from datetime import UTC, datetime, timedelta

import pytest
import typst
from django.utils.translation import override

from portal.foundation import pdf
from portal.foundation.pdf import making
from tests.portal.foundation.on_paper import opened, tags_of, text_of
from tests.services.verapdf import ARCHIVE, assert_conforms, assert_ua, told_by_validator

AT = datetime(2026, 3, 2, 11, tzinfo=UTC)
HOSTILE = [
    *('#panic("x")', '#read("/etc/passwd")', "$ x^2 $", "*fet* _skrå_", '"] ; #sys.inputs', "]", "}", "\\u{41} \\"),
    *("// merknad", "/* åpen", "@ref <merke>", "`rå`", "= Overskrift", "- punkt", "https://e.no/" + "a" * 300),
    *("😀👩‍👧", "\u202eomvendt\u202c", "nul\0 klokke\a esc\x1b[0m", "שלום مرحبا", "čđŋšŧž ČĐŊŠŦŽ ÆØÅ", "\ud800 alene"),
    *("Kjære\r\nto\ntre\u2028fire", "", "   ", "W" * 200, "e\u0301", "{page} {pages}", "Привет Ελλάδα"),
]


def document(*blocks, title="Avtale", language="nb", **more):
    return pdf.Document(title, language, blocks, **more)


def made(*blocks, **more):
    return pdf.made(document(*blocks, **more), at=AT)


def everything(texts):
    pairs = tuple((text, text) for text in texts)
    return (
        *(pdf.Heading("Først"), pdf.Heading(texts[0], 3), *map(pdf.Paragraph, texts), pdf.Note("\n".join(texts))),
        *(
            pdf.Bullets(tuple(texts)),
            pdf.Bullets(tuple(texts), numbered=True),
            pdf.Facts(pairs),
        ),
        pdf.Table(("A", texts[0], ""), tuple((text, text, text) for text in texts), (1, 2, 3)),
        pdf.Bars(texts[0], tuple(pdf.Bar(text, n / 9, text, is_hollow=n % 2 == 0) for n, text in enumerate(texts))),
    )


@pytest.fixture(scope="module")
def hostile():
    return made(*everything(HOSTILE), title="Tittel #x $ ] 😀 " + "x" * 120, lead="\n".join(HOSTILE), wide=True)


def test_whatever_stands_in_it_it_is_ua_and_for_the_archive(hostile):
    assert_ua(hostile, made(*everything(["Vanlig tekst"])), made())
    assert_conforms(ARCHIVE, hostile)


def test_the_validator_finds_what_is_wrong():
    untagged = typst.compile(b"= Overskrift", pdf_tags=False)
    assert "FAIL" in told_by_validator("ua1", untagged)


def test_no_word_is_code(hostile):
    read = text_of(hostile)
    plain = [text for text in HOSTILE[:15] if len(text) < 100]
    assert not [text for text in plain if " ".join(text.split()) not in read]


def test_signs_without_a_letter_are_told_and_those_that_steer_are_gone(hostile):
    read = text_of(hostile)
    assert "[?]" in read and "Noen tegn finnes ikke i skriften, og står som [?]." in read
    assert "čđŋšŧž ČĐŊŠŦŽ ÆØÅ" in read and "nul klokke esc" in read and "é" in read
    assert not set("\0\a\x1b\u202e\u202c") & set(read)
    assert "[?]" not in text_of(made(pdf.Paragraph("Čállin, ærlig – og «vanlig» 1/2 €")))


def test_it_says_its_title_its_language_and_when():
    reader = opened(made(title="Hospiteringsavtale", language="nn"))
    root = reader.trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("nn-NO", True)
    assert (reader.metadata.title, reader.metadata.creation_date) == ("Hospiteringsavtale", AT)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_it_is_read_out_in_order_with_its_headings_and_table_headers():
    facts = pdf.Facts((("Start", "1. mars"), ("Slutt", "1. mai")))
    table = pdf.Table(("Navn", "Dato"), (("Kari", "1. mars"),))
    blocks = pdf.Heading("En"), facts, pdf.Heading("Under", 3), table, pdf.Heading("To"), pdf.Bars("Høyest", ())
    tags = tags_of(made(*blocks))
    assert [tag for tag in tags if tag in ("/Figure", "/H1", "/H2", "/H3", "/L", "/Table")] == [
        *("/Figure", "/H1", "/H2", "/L", "/H3", "/Table", "/H2", "/Figure"),
    ]
    assert (tags.count("/TH"), tags.count("/TD"), tags.count("/LI")) == (2, 2, 2)


@pytest.mark.parametrize("language, says", [("nb", "Side 1 av 1"), ("en", "en-GB")])
def test_it_speaks_the_language_of_the_document_not_of_the_reader(language, says):
    with override("nn"):
        told = made(language=language)
    assert says in text_of(told) + opened(told).trailer["/Root"]["/Lang"]


def test_a_long_table_says_its_headings_on_every_page():
    reader = opened(made(pdf.Table(("Kolonnenavn", "B"), tuple((str(number), "b") for number in range(120)))))
    assert len(reader.pages) > 2
    assert all("Kolonnenavn" in page.extract_text() for page in reader.pages)


def test_the_same_words_at_the_same_time_are_the_same_bytes(hostile):
    assert made(*everything(["a"])) == made(*everything(["a"]))
    assert pdf.made(document(), at=AT) != pdf.made(document(), at=AT + timedelta(days=1))


def test_what_cannot_be_read_in_order_is_no_document():
    for blocks in ((pdf.Heading("Andre", 3),), (pdf.Heading("Først", 1),), (pdf.Heading("a"), pdf.Heading("b", 4))):
        with pytest.raises(ValueError):
            document(*blocks)
    with pytest.raises(ValueError):
        document(title=" ")
    with pytest.raises(ValueError):
        pdf.Table(("A", "B"), (("for få",),))
    with pytest.raises(ValueError):
        pdf.Bars(" ", ())


@pytest.mark.parametrize(
    "block", [pdf.Paragraph("ord " * 200_000), pdf.Table(("A",), (("a",),) * (making.MOST_CELLS + 1))]
)
def test_what_is_too_long_is_refused_in_a_sentence(block):
    with pytest.raises(pdf.TooMuchForPdf, match="for langt for en PDF"):
        made(block)


class Panic(BaseException):
    """What Typst raises when it breaks is no Exception."""


@pytest.mark.parametrize("fault", [typst.TypstError("x", "x"), Panic("x"), OSError("full disk")])
def test_what_cannot_be_set_is_told_in_a_sentence(fault, monkeypatch, caplog):
    def broken(*args, **kwargs):
        raise fault

    monkeypatch.setattr(making.typst, "Compiler", broken)
    with pytest.raises(pdf.PdfFailed, match="kunne ikke lages"):
        made()
    assert "A PDF could not be set" in caplog.text

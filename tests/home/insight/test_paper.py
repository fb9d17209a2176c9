"""Is a report on paper what its page says, in the reader's language, and is it said when it cannot be made?"""

import re
from html import unescape

import pytest
from django.urls import reverse

from home.insight.measures.measure import MEASURES
from portal.access.roles import PortalRole, Role
from portal.foundation import pdf
from tests.factories.agencies import holder, member, publisher
from tests.portal.foundation.on_paper import headings_of, opened, text_of
from tests.services.verapdf import assert_ua

pytestmark = pytest.mark.usefixtures("portal_tree")
HYPHEN = re.compile(r"[\xad-] ?")
CELL = re.compile(r"<t([hd]) role=\"(?:rowheader|cell)\"[^>]*>([^<]*)</t\1>")


def reader(**fields):
    return holder(PortalRole.REPORT_READER, **fields)


def one_line(text):
    return " ".join(text.split())


def unbroken(text):
    """Without hyphens: at the end of a line, one of the word itself is not told from the others."""
    return HYPHEN.sub("", text)


def both(see, person, name, *args):
    """The page, the words of the PDF, and the file."""
    page, paper = see(person, name, *args), see(person, name, *args, fil="pdf")
    assert paper["Content-Type"] == "application/pdf" and "no-store" in paper["Cache-Control"]
    return page.content.decode(), unbroken(text_of(paper.content)), paper.content


def test_everything_in_the_tables_of_the_page_stands_in_the_pdf(see, places):
    large, first, papers = places["large"], places["first"], []
    for person, name, args in (
        (reader(), "insight:report", [2026]),
        (reader(), "insight:sector_report", [first.slug, 2026]),
        (publisher(large), "insight:agency_report", [large.slug, 2026]),
        (member(large, Role.REPORT_READER), "insight:agency_report", [large.slug, 2026]),
    ):
        page, words, content = both(see, person, name, *args)
        cells = [one_line(text) for _kind, text in CELL.findall(page)]
        assert len(cells) > 20 and not [text for text in cells if unbroken(text) not in words]
        assert headings_of(content)[0] == 1 and "2026" in opened(content).metadata.title
        papers.append(content)
    assert_ua(*papers)


def test_each_figure_has_its_definition_its_caveat_and_when_it_is_from(see, places):
    """Also what is split by nothing, and what is not shown."""
    large, first = places["large"], places["first"]
    for person, name, args, number in (
        (reader(), "insight:report", [2026], len(MEASURES)),
        (reader(), "insight:sector_report", [first.slug, 2026], 12),
        (publisher(large), "insight:agency_report", [large.slug, 2026], 12),
        (member(large, Role.REPORT_READER), "insight:agency_report", [large.slug, 2026], 8),
    ):
        page, words, _content = both(see, person, name, *args)
        read, measures = one_line(unescape(page)), measures_of(see(person, name, *args))
        assert len(measures) >= number and "til og med 2. april" in read and "til og med 2. april" in words
        for measure in measures:
            told = [str(measure.label), str(measure.definition), str(measure.caveat)]
            assert not [text for text in told if text not in read or unbroken(text) not in words], measure.code


def measures_of(answer):
    return [figure.measure for _area, inside in answer.context["sections"] for figure, *_splits in inside]


def test_it_hides_what_the_page_hides(see, places):
    _page, words, _file = both(see, reader(), "insight:report", 2026)
    assert "32 interessemeldinger" in words and "Ikke valgt Ikke vist" in words
    assert "Form for utveksling Antall" in words and "Tema Antall" not in words, "nothing is said of an empty table"


def test_it_is_in_the_reader_s_language(see, places):
    paper = see(reader(language="en"), "insight:report", 2026, fil="pdf")
    assert opened(paper.content).trailer["/Root"]["/Lang"].startswith("en")


def test_a_year_with_nothing_is_a_pdf_that_says_so(see, db):
    year = see(reader(), "insight:whole").context["period"].year
    assert "Ingen tall for" in text_of(see(reader(), "insight:report", year, fil="pdf").content)
    assert see(reader(), "insight:report", 1905, fil="pdf").status_code == 404


def test_a_pdf_that_cannot_be_made_is_said_on_the_page(client, places, monkeypatch):
    monkeypatch.setattr("portal.foundation.pdf.making.MOST_SIGNS", 10)
    client.force_login(reader())
    page = client.get(reverse("insight:report", args=[2026]), {"fil": "pdf"}, follow=True)
    assert page.status_code == 200 and str(pdf.TooMuchForPdf()) in page.content.decode()

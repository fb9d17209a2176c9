"""Do the small words of the templates come out right?"""

import pytest
from django.template.loader import render_to_string

from portal.foundation.templatetags.ui_tags import icon, initials, tone


@pytest.mark.parametrize("name, letters", [("DFØ", "DF"), ("Statens vegvesen", "SV"), ("Kartverket", "KA"), ("", "")])
def test_an_agency_without_a_logo_has_initials(name, letters):
    assert initials(name) == letters


def test_an_icon_is_hidden_from_screen_readers():
    assert 'aria-hidden="true"' in icon("kalender")
    assert "icons.svg#kalender" in icon("kalender")


@pytest.mark.parametrize("level, colour", [("error", "danger"), ("success", "success"), ("", "info")])
def test_messages_have_the_colours_of_the_design_system(level, colour):
    assert tone(level) == colour


def test_what_people_wrote_cannot_break_out_of_a_card():
    card = {"id": 1, "title": "<script>alert(1)</script>", "url": "/x/", "agency": '"><b>', "deadline": "Løpende"}
    html = render_to_string("components/card.html", {"card": card})
    assert "<script>" not in html
    assert "<b>" not in html


def test_a_fact_without_a_value_says_so():
    html = render_to_string("components/facts.html", {"items": [{"icon": "sted", "label": "Sted", "value": None}]})
    assert "Ikke oppgitt" in html


def test_one_page_needs_no_page_links():
    html = render_to_string("components/pagination.html", {"paged": {"page": {"paginator": {"num_pages": 1}}}})
    assert "<nav" not in html


@pytest.mark.parametrize(
    "hits, places, words",
    [(0, 0, "Ingen treff akkurat nå"), (1, 1, "1 treff, 1 plass"), (14, 17, "14 treff, 17 plasser")],
)
def test_hits_and_places_are_counted(hits, places, words):
    html = render_to_string("components/result_heading.html", {"hits": hits, "places": places})
    assert words in " ".join(html.replace("\n", "").split())

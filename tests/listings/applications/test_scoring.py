"""Whoever judges candidates may order the table; an order that is asked for comes first."""

import re

import pytest
from django.urls import reverse

from listings.applications import scoring
from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def judged_by_name():
    def score(posting, applications):
        return {
            row.pk: scoring.Match(len(row.name), ("full", "none"), f"1 av 2 for {row.name}", f"Mangler {row.name}")
            for row in applications
        }

    scoring.register_scorer(score)
    yield
    scoring._scorers.clear()


def test_the_table_follows_the_scorer_until_a_column_is_chosen(client, judged_by_name):
    posting = published_posting()
    for name in ("Bo", "Margrete", "Anne"):
        sent_interest(posting, employee(name=name))
    client.force_login(publisher(posting.agency))
    table = reverse("applications:candidates", args=[posting.pk])
    shown = client.get(table).content.decode()
    assert shown.index("Margrete") < shown.index("Anne") < shown.index("Bo</a>")
    assert "1 av 2 for Anne" in shown and "Mangler Anne" in shown and "Rekkefølgen er et forslag." in shown
    chosen = client.get(f"{table}?sorter=navn").content.decode()
    assert chosen.index("Anne") < chosen.index("Bo</a>") < chosen.index("Margrete")


def sorting(client, table, query=""):
    """Of each heading that sorts: its direction, and the arrow that is seen."""
    shown = client.get(table + query).content.decode()
    return {
        words.split("<")[0]: (direction, re.sub("<[^>]*>", "", words)[-1])
        for direction, words in re.findall(r'aria-sort="(\w+)"><a[^>]*>(.*?)</a>', shown)
    }


def test_the_heading_of_the_column_that_sorts_says_so_and_no_other(client, judged_by_name):
    posting = sent_interest().posting
    client.force_login(publisher(posting.agency))
    table = reverse("applications:candidates", args=[posting.pk])
    used = {"": ("Slik passer de", "descending", "↓"), "?sorter=navn": ("Navn", "ascending", "↑")}
    used["?sorter=-mottatt"] = ("Mottatt", "descending", "↓")
    for query, (column, direction, arrow) in used.items():
        found = sorting(client, table, query)
        assert len(found) == 5 and found.pop(column) == (direction, arrow)
        assert {direction for direction, _arrow in found.values()} == {"none"}
    scoring._scorers.clear()
    assert sorting(client, table)["Mottatt"] == ("descending", "↓")


def test_paper_says_what_is_lacking_too(client, judged_by_name):
    posting = sent_interest(by=employee(name="Anne")).posting
    client.force_login(publisher(posting.agency))
    paper = client.get(reverse("applications:printed", args=[posting.pk])).content.decode()
    assert "1 av 2 for Anne. Mangler Anne" in paper

"""Whoever judges candidates may order the table; an order that is asked for comes first."""

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
            row.pk: scoring.Match(len(row.name), ("full", "none"), f"1 av 2 for {row.name}") for row in applications
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
    assert "1 av 2 for Anne" in shown and "Rekkefølgen er et forslag." in shown
    chosen = client.get(f"{table}?sorter=navn").content.decode()
    assert chosen.index("Anne") < chosen.index("Bo</a>") < chosen.index("Margrete")

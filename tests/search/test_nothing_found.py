"""What helps when all that was asked for finds nothing, and what does that help cost?"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from listings.postings.choices import Kind
from tests.factories.agencies import employee
from tests.factories.search import findable_posting


@pytest.fixture
def visit(client, agency):
    client.force_login(employee(agency))
    return lambda query: client.get(f"/finn/?{query}")


def words(response):
    return " ".join(response.content.decode().split())


def test_words_alone_that_find_nothing_are_no_filter_to_take_away(visit, agency):
    findable_posting(agency, title="Arkiv")
    assert "Fjern ett filter" not in words(visit("q=ukjent"))
    assert "teksten «ukjent»" in words(visit("q=ukjent&slag=need"))


def test_nothing_found_says_what_would_help(visit, agency):
    findable_posting(agency, title="Arkiv", kind=Kind.NEED)
    page = words(visit("q=arkiv&slag=need&lonn=home"))
    assert "Ingen treff akkurat nå" in page
    assert "Mottakende" not in page.partition("Fjern ett filter")[2]
    assert "gir 1 treff" in page


MANY = "q=ukjent&" + "&".join(
    ["slag=need", "lonn=home", "lonn=host", "varighet=3-6", "omfang=20-40", "form=rotasjon", "sikkerhet=none"]
    + ["tema=ikke-oppgitt", "kompetanse=ikke-oppgitt", "sted=ikke-oppgitt", "frist=lopende"]
)


def test_ways_out_cost_the_same_for_few_and_many(visit, agency, django_assert_max_num_queries):
    findable_posting(agency)
    visit("q=noe")
    with CaptureQueriesContext(connection) as few:
        visit("q=ukjent&slag=need")
    with django_assert_max_num_queries(len(few)):
        assert "Ingen treff akkurat nå" in words(visit(MANY))

"""The table in its order and filter: on to the next candidate, on paper and in a spreadsheet."""

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from listings.applications import actions
from listings.applications.status import Stage
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.applications import MESSAGE, interest_in, sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def posting(marte):
    return published_posting(marte.memberships.get().agency, by=marte)


def at(posting, name="candidates"):
    return reverse(f"applications:{name}", args=[posting.pk])


def page_of(application):
    return reverse("applications:candidate", args=[application.public_id])


def text_of(response):
    return response.content.decode()


def test_order_and_tag_follow_from_the_table_to_the_next_candidate(client, posting, marte):
    berit, anne, carl = (sent_interest(posting, employee(name=name)) for name in ("Berit", "Anne", "Carl"))
    for one in (berit, carl):
        actions.tag(application=one, by=marte, name="digital")
    tag = berit.tags.get().pk
    kept = f"?sorter=navn&amp;merke={tag}"
    shown = text_of(client.get(f"{at(posting)}?steg=nye&sorter=navn&merke={tag}"))
    assert f'href="{page_of(berit)}{kept}"' in shown and "Anne" not in shown
    shown = text_of(client.get(f"{page_of(berit)}?sorter=navn&merke={tag}"))
    assert f'rel="next" data-neighbour href="{page_of(carl)}{kept}"' in shown and "1 av 2" in shown
    assert f"?steg=nye&amp;sorter=navn&amp;merke={tag}" in shown
    response = client.post(f"{page_of(berit)}?sorter=navn&merke={tag}", {"text": "Notert."})
    assert response.url == f"{page_of(berit)}?sorter=navn&merke={tag}"


def test_the_columns_sort_by_real_links(client, posting):
    sent_interest(posting)
    shown = text_of(client.get(at(posting)))
    for column in ("navn", "virksomhet", "mottatt", "steg"):
        assert f'<a class="ds-link" href="?steg=nye&amp;sorter={column}"' in shown


def test_only_where_there_is_something_to_do_can_rows_be_ticked(client, posting):
    interest_in(Stage.NOT_SELECTED, posting)
    shown = text_of(client.get(at(posting)))
    assert 'name="kandidat"' not in shown
    sent_interest(posting, employee(name="Kari Moe"))
    shown = text_of(client.get(at(posting)))
    assert 'aria-label="Velg Kari Moe"' in shown and "Velg alle 1 i «Nye»" in shown


def test_what_is_printed_holds_the_whole_tab_and_is_written_down(client, posting):
    home = AgencyFactory()
    people = [sent_interest(posting, employee(home)) for _ in range(53)]
    response = client.get(at(posting, "printed"))
    shown = text_of(response)
    assert all(one.name in shown for one in people) and MESSAGE in shown
    assert "no-store" in response["Cache-Control"]
    assert AuditEntry.objects.filter(event="candidates.printed").count() == 1


def cells(response):
    sheet = load_workbook(BytesIO(response.content)).active
    return [[cell for cell in row] for row in sheet.iter_rows()]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_a_spreadsheet_holds_text_whatever_it_begins_with(client, posting, sign):
    evil = f'{sign}HYPERLINK("https://example.no","Kari")'
    sent_interest(posting, employee(name=evil))
    response = client.get(at(posting, "spreadsheet"))
    name = cells(response)[1][0]
    assert name.value == evil and name.data_type == "s" and name.quotePrefix
    assert "no-store" in response["Cache-Control"] and ".xlsx" in response["Content-Disposition"]


def test_a_spreadsheet_says_no_more_than_the_pages(client, posting):
    sent_interest(posting, employee(name="Kari\x0bMoe", email="kari@example.no", title="rådgiver"))
    interest_in(Stage.INTERVIEW, posting, employee(email="nils@example.no"))
    withdrawn = interest_in(Stage.WITHDRAWN, posting, employee(title="hemmelig tittel"))
    every = [str(cell.value) for tab in ("nye", "samtale", "trukket") for cell in sheet(client, posting, tab)]
    assert "KariMoe" in every and "nils@example.no" in every and withdrawn.name in every
    assert "kari@example.no" not in every and "hemmelig tittel" not in every
    assert AuditEntry.objects.filter(event="candidates.exported").count() == 3


def sheet(client, posting, tab):
    return sum(cells(client.get(f"{at(posting, 'spreadsheet')}?steg={tab}")), [])

"""The state's agencies come from the product's own file, whole and once."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from listings.agencies.loading import by_ministry, load_agencies, rows_of
from listings.agencies.models import Agency, AgencyPage
from listings.agencies.organisation_numbers import is_organisation_number
from listings.agencies.status import AgencyStatus
from listings.vocabulary.loading import load_vocabulary
from tests.factories.agencies import page_tree

pytestmark = pytest.mark.django_db
FEW = {"Finansdepartementet", "DFØ", "Direktoratet for forvaltning og økonomistyring", "Riksmekleren", "Kartverket"}


@pytest.fixture
def loaded():
    page_tree()
    load_vocabulary()
    return load_agencies([row for row in rows_of() if row["name_nb"] in FEW])


def test_an_agency_knows_its_ministry_county_number_and_domains(loaded):
    dfo = Agency.objects.get(slug="dfo")
    assert dfo.ministry.name_nb == "Finansdepartementet" and dfo.county.name == dfo.city == "Oslo"
    assert dfo.organisation_numbers.get().number == "986252932" and dfo.domains.get().domain == "dfo.no"
    assert dfo.is_active and dfo.page.live


def test_without_a_number_it_is_only_prepared(loaded):
    assert Agency.objects.get(short="Riksmekleren").status == AgencyStatus.PREPARING


def test_loading_again_changes_nothing(loaded):
    Agency.objects.filter(slug="dfo").update(city="Trondheim")
    assert len(load_agencies([row for row in rows_of() if row["name_nb"] in FEW])) == len(loaded)
    assert Agency.objects.get(slug="dfo").city == "Trondheim"
    assert AgencyPage.objects.count() == len(loaded) and Page.find_problems() == ([], [], [], [], [])


def test_the_file_holds_what_an_agency_needs():
    rows = rows_of()
    assert len(rows) > 200 and {row["kind"] for row in rows} <= set(Agency.Kind.values)
    assert all(is_organisation_number(row["orgnr"]) for row in rows if row["orgnr"])


def test_those_that_others_answer_to_come_first():
    seen, known = set(), {row["name_nb"] for row in rows_of()}
    for row in by_ministry(rows_of()):
        assert row["ministry"] in seen or row["ministry"] not in known
        seen.add(row["name_nb"])


def test_a_command_makes_one_agency_and_is_harmless_again():
    page_tree()
    for _ in range(2):
        told = StringIO()
        call_command("create_agency", "Kystverket", "--number", "974 760 673", "--domain", "kystverket.no", stdout=told)
    assert "/virksomheter/kystverket/" in told.getvalue() and Agency.objects.get().is_active


def test_a_command_refuses_a_number_that_is_none():
    page_tree()
    with pytest.raises(CommandError, match="organisasjonsnummer"):
        call_command("create_agency", "Kystverket", "--number", "123")

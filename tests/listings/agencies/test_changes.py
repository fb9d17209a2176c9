"""A change of an agency says what was changed, and its name follows to its pages and to search."""

import pytest
from wagtail.models import Locale

from listings.agencies.actions import change_facts
from listings.agencies.models import Agency, AgencyPage
from portal.privacy.models import AuditEntry
from search import indexing
from search.models import SearchDocument
from tests.factories.agencies import AgencyFactory, administrator, portal_administrator

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]


@pytest.fixture
def kystverket():
    agency = AgencyFactory(name_nb="Kystverket", name_nn="Kystverket nynorsk", short="Kystverket")
    indexing.refresh_all("agency")
    return agency


def change(agency, by, **facts):
    for name, value in facts.items():
        setattr(agency, name, value)
    change_facts(agency=agency, by=by, changed=list(facts))


def noted():
    return AuditEntry.objects.get(event="agency.facts_changed").facts["changes"]


def test_old_and_new_value_of_a_rule_are_kept(kystverket):
    change(kystverket, administrator(kystverket), approval_rule="before_interest", coverage="domain", city="Ålesund")
    assert noted() == {"approval_rule": ["before_agreement", "before_interest"], "city": ["Oslo", "Ålesund"]}


def test_the_ministry_is_kept_by_its_key(kystverket):
    ministry = AgencyFactory(name_nb="Næringsdepartementet", short="NFD", kind=Agency.Kind.MINISTRY)
    change(kystverket, portal_administrator(), ministry=ministry)
    assert noted() == {"ministry": [None, ministry.pk]}


def test_what_was_not_changed_is_no_event(kystverket):
    change(kystverket, administrator(kystverket), city="Oslo")
    assert not AuditEntry.objects.filter(event="agency.facts_changed").exists()


def test_a_new_name_is_found_in_search_at_once(kystverket):
    change(kystverket, portal_administrator(), name_nb="Kystdirektoratet")
    assert indexing.differences("agency") == []
    assert SearchDocument.objects.get(kind="agency", object_id=kystverket.page.pk, live=True)


def test_each_page_carries_the_name_in_its_own_written_form(kystverket):
    nynorsk = Locale.objects.get(language_code="nn")
    kystverket.page.copy_for_translation(nynorsk)
    titles = AgencyPage.objects.filter(agency=kystverket)
    assert titles.get(locale=nynorsk).title == "Kystverket nynorsk"
    change(kystverket, portal_administrator(), name_nb="Kysten", name_nn="Kysten vår")
    assert dict(titles.values_list("locale__language_code", "title")) == {"nb": "Kysten", "nn": "Kysten vår"}
    change(kystverket, portal_administrator(), name_nn="")
    assert titles.get(locale=nynorsk).draft_title == "Kysten"
    assert indexing.differences("agency") == []

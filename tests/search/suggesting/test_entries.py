"""What is suggested, and what never is?"""

import pytest

from listings.agencies.status import AgencyStatus
from listings.postings.choices import Audience
from listings.postings.status import Status
from listings.profiles.models import Profile
from search.suggesting.remembering import index
from tests.factories.agencies import AgencyFactory
from tests.factories.profiles import ProfileFactory
from tests.factories.search import findable_posting
from tests.factories.vocabulary import CompetenceFactory, MunicipalityFactory, QualityFactory, ThemeFactory


def found(text):
    return [(match.entry.facet, match.entry.value) for match in index().matching(text)]


@pytest.mark.usefixtures("db")
def test_words_agencies_and_places_are_suggested_by_their_facet():
    CompetenceFactory(slug="fjell", label_nb="Fjellkunnskap")
    ThemeFactory(slug="fjellet", label_nb="Fjellet")
    QualityFactory(slug="fjellstoe", label_nb="Fjellstø")
    agency = AgencyFactory(name_nb="Fjelletaten", short="FE")
    MunicipalityFactory(code="9901", name="Fjellby")
    facets = {("kompetanse", "fjell"), ("tema", "fjellet"), ("egenskap", "fjellstoe"), ("sted", "9901")}
    assert set(found("fjell")) == facets | {("virksomhet", agency.slug)}
    assert found("fe")[0] == ("virksomhet", agency.slug)


def test_words_of_titles_are_suggested_once_in_their_commonest_form(agency):
    for title in ["Trollfangere søkes", "Trollfangere hos oss", "Trollfanger for 2027"]:
        findable_posting(agency, title=title)
    assert found("trollf")[0] == ("", "trollfangere")
    assert found("2027") == []


@pytest.mark.usefixtures("lexicon")
def test_small_words_of_titles_are_not(agency):
    findable_posting(agency, title="Bibliotekar eller arkivar hos oss")
    assert found("elle") == [] and found("bibli") == [("", "bibliotekar")]


@pytest.mark.parametrize("visibility", [Audience.OWN, Audience.CHOSEN, Audience.SECTOR])
def test_no_word_of_a_posting_that_only_some_may_see(agency, visibility):
    findable_posting(agency, title="Krypterte trollfangere", visibility=visibility)
    assert found("trollf") == found("krypt") == []


@pytest.mark.parametrize("status", [Status.DRAFT, Status.WITHDRAWN, Status.CLOSED])
def test_no_word_of_a_posting_that_cannot_be_found(agency, status):
    findable_posting(agency, title="Trollfangere", status=status)
    assert found("trollf") == []


def test_no_word_of_a_profile(person):
    ProfileFactory(user=person, about="Trollfanger siden 1999", visibility=Profile.Visibility.EVERYONE)
    assert found("trollf") == []


def test_what_is_new_is_suggested_at_once_and_what_went_is_not(agency):
    assert found("trollkjenn") == []
    term = CompetenceFactory(slug="troll", label_nb="Trollkjennskap")
    assert found("trollkjenn") == [("kompetanse", "troll")]
    term.is_retired = True
    term.save()
    assert found("trollkjenn") == []
    posting = findable_posting(agency, title="Trollfangere")
    assert found("trollf") == [("", "trollfangere")]
    posting.delete()
    assert found("trollf") == []


def test_nothing_of_an_agency_that_is_closed(agency):
    findable_posting(agency, title="Trollfangere")
    assert found("trollf") and found(agency.name_nb)
    agency.status = AgencyStatus.SUSPENDED
    agency.save()
    assert found("trollf") == found(agency.name_nb) == []

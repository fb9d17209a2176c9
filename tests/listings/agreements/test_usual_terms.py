"""Does a new agreement begin with what each of the two agencies usually answers, where it is its own to decide?"""

import pytest

from listings.agreements.actions import change_usual_terms
from listings.agreements.models import Agreement, UsualTerms
from listings.agreements.terms.usual import AWAY, HERE
from tests.factories.agencies import AgencyFactory, administrator
from tests.factories.agreements import made, place
from tests.factories.cooperation import holding
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


def usually(agency, **terms):
    change_usual_terms(agency=agency, by=administrator(agency), new=terms)


def terms_of(agreement):
    return agreement.current.terms


def address(agency):
    return f"/virksomhet/{agency.slug}/avtaler/faste-vilkar/"


def test_each_answers_what_is_its_own_to_decide():
    there = place()
    usually(there.home_agency, return_right="yes", working_hours="Sju timer", holiday_agreed_with="home")
    usually(there.posting.agency, return_right="no", working_hours="Fleksitid, kjernetid 9–14", home_office_days=2)
    terms = terms_of(made(there))
    assert terms["return_right"] == "yes" and terms["holiday_agreed_with"] == "home"
    assert terms["working_hours"] == "Fleksitid, kjernetid 9–14" and terms["home_office_days"] == 2


def test_what_the_two_have_agreed_on_counts_more():
    there = place()
    home, host = there.home_agency, there.posting.agency
    holding(host, home, flexitime="host")
    usually(host, flexitime="home", overtime="Avspaseres")
    terms = terms_of(made(there))
    assert terms["flexitime"] == "host" and terms["overtime"] == "Avspaseres"


def test_what_the_posting_says_outright_counts_more():
    posting = published_posting(travel_paid_by="home")
    usually(posting.agency, travel_paid_by="host")
    assert terms_of(made(place(posting=posting)))["travel_paid_by"] == "home"
    open_ended = published_posting(posting.agency, travel_paid_by="agreed")
    assert terms_of(made(place(posting=open_ended)))["travel_paid_by"] == "host"


def test_an_agreement_that_is_made_stays_as_it_is():
    there = place()
    agreement = made(there)
    usually(there.home_agency, return_right="yes")
    assert terms_of(Agreement.objects.get(pk=agreement.pk))["return_right"] == "clarify"


def test_the_agency_writes_them_on_a_page_of_its_own(client):
    agency = AgencyFactory()
    client.force_login(administrator(agency))
    page = client.get(address(agency)).content.decode()
    assert "Når en av deres er ute" in page and "Når dere tar imot" in page
    words = {field.code: "" for field in (*AWAY.fields, *HERE.fields)} | {"lodging": "Vi har hybler"}
    assert client.post(address(agency), words, follow=True).redirect_chain
    assert UsualTerms.objects.get().terms == {"lodging": "Vi har hybler"}
    assert "Vi har hybler" in client.get(address(agency)).content.decode()


@pytest.mark.parametrize(
    "code, said", [("lodging", "01010112345"), ("access_given", "01010112345"), ("flexitime", "x")]
)
def test_what_may_not_stand_there_is_refused_and_the_rest_is_kept(client, code, said):
    agency = AgencyFactory()
    client.force_login(administrator(agency))
    page = client.post(address(agency), {code: said, "rates": "Statens satser"}).content.decode()
    assert "Statens satser" in page and "Feil:" in page
    assert not UsualTerms.objects.exists()


def test_nothing_is_decided_twice():
    assert not {field.code for field in AWAY.fields} & {field.code for field in HERE.fields}

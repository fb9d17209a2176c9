"""How a publisher shares a posting, sees how it stands, and stops; and how the agency decides whether it may."""

from datetime import timedelta

import pytest
from django.urls import reverse

from listings.agencies.models import Agency
from listings.postings.choices import Audience, Kind
from listings.postings.models import PostingPage
from listings.sharing.models import PublicShare
from portal.foundation.clock import oslo_today
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, portal_administrator, publisher
from tests.factories.postings import draft_posting, published_posting
from tests.factories.sharing import shared_posting, sharing_agency

pytestmark = pytest.mark.django_db
RULES = {"coverage": "domain", "approval_rule": "before_agreement"}


@pytest.fixture
def agency(portal_tree):
    return sharing_agency(short="Kysten")


@pytest.fixture
def person(agency, client):
    person = publisher(agency)
    client.force_login(person)
    return person


@pytest.fixture
def posting(agency, person):
    return published_posting(agency, by=person, title="Vil du ut?")


def keep(posting):
    return reverse("sharing:keep", args=[posting.pk])


def stop(posting):
    return reverse("sharing:stop", args=[posting.pk])


def html_of(client, address):
    return client.get(address).content.decode()


def test_the_way_there_stands_on_the_posting_and_in_the_list(client, posting):
    for address in (posting.url, reverse("postings:list")):
        assert f'href="{keep(posting)}"' in html_of(client, address)


def test_the_review_shows_all_that_becomes_open(client, posting):
    html = html_of(client, keep(posting))
    for words in ("Dette blir åpent", "Dette vises aldri", posting.lead, posting.tasks, posting.learning, "Ringerike"):
        assert words in html
    assert not PublicShare.objects.exists()


def test_it_is_shared_with_one_button_and_told_where_it_stands(client, posting):
    html = client.post(keep(posting), follow=True).content.decode()
    share = PublicShare.objects.get()
    assert "Utlysningen er delt åpent." in html and f"http://127.0.0.1:8000{share.get_absolute_url()}" in html
    assert f"/apne-utlysninger/atom/{posting.agency.slug}.xml" in html and not share.shows_contact


def test_the_contact_is_a_tick_of_its_own(client, posting):
    client.post(keep(posting), {"with_contact": "on"})
    assert PublicShare.objects.get().shows_contact
    assert "Valget er lagret." in client.post(keep(posting), follow=True).content.decode()
    assert not PublicShare.objects.get().shows_contact


def test_a_posting_without_a_contact_offers_none(client, posting):
    PostingPage.objects.update(contact_name="")
    assert "Vis kontaktpersonen" not in html_of(client, keep(posting))
    client.post(keep(posting), {"with_contact": "on"})
    share = PublicShare.objects.get()
    assert share.is_on and not share.shows_contact


def test_another_contact_is_told_of(client, posting):
    client.post(keep(posting), {"with_contact": "on"})
    PostingPage.objects.update(contact_name="En Annen")
    assert "Dere har fått en annen kontaktperson" in html_of(client, keep(posting))


def test_stopping_asks_first(client, posting):
    client.post(keep(posting))
    assert "er borte med en gang" in html_of(client, stop(posting)) and PublicShare.objects.get().is_on
    assert "ikke delt åpent lenger" in client.post(stop(posting), follow=True).content.decode()
    assert "Den var delt før" in html_of(client, keep(posting))


def test_stopping_what_is_not_shared_leads_to_the_sharing(client, posting):
    assert client.get(stop(posting)).url == keep(posting)
    assert client.post(stop(posting)).url == keep(posting)


HINDRANCES = [
    ({"visibility": Audience.OWN}, "Denne er for færre"),
    ({"deadline": oslo_today() - timedelta(days=1)}, "Fristen er ute"),
    ({"status": "assessing"}, "tar ikke imot interesse nå"),
]


@pytest.mark.parametrize(("change", "reason"), HINDRANCES)
def test_what_is_in_the_way_is_said_and_nothing_is_shared(client, posting, change, reason):
    PostingPage.objects.update(**change)
    html = html_of(client, keep(posting))
    assert reason in html and ">Del åpent</button>" not in html
    assert reason in client.post(keep(posting), follow=True).content.decode()
    assert not PublicShare.objects.exists()


def test_a_draft_is_not_shared_by_a_forged_click(client, agency, person):
    draft = draft_posting(agency, by=person)
    assert "Publiser den først" in client.post(keep(draft), follow=True).content.decode()
    assert not PublicShare.objects.exists()


def test_a_share_in_the_way_of_its_deadline_can_still_be_stopped(client, posting):
    client.post(keep(posting))
    PostingPage.objects.update(deadline=oslo_today() - timedelta(days=1))
    assert f'href="{stop(posting)}"' in html_of(client, keep(posting))


@pytest.mark.parametrize("make", [lambda: publisher(AgencyFactory()), portal_administrator])
def test_others_neither_see_it_nor_do_it(client, posting, make):
    client.force_login(make())
    assert {client.get(keep(posting)).status_code, client.post(keep(posting)).status_code} <= {403, 404}
    assert {client.get(stop(posting)).status_code, client.post(stop(posting)).status_code} <= {403, 404}
    assert not PublicShare.objects.exists()


def test_a_posting_that_is_gone_is_not_found(client, posting):
    address = keep(posting)
    PostingPage.objects.get().delete()
    assert client.post(address).status_code == 404


def test_somebody_is_warned_of_what_she_may_not_have_thought_of(client, agency, person):
    offer = published_posting(agency, by=person, kind=Kind.OFFER, tasks="Skriv til kari@example.no")
    html = html_of(client, keep(offer))
    assert "Det står en e-postadresse i teksten" in html and "Et tilbud kan røpe" in html


def test_ready_words_are_in_the_postings_own_written_form(client, agency, person):
    share = shared_posting(agency, by=person, language="nn", title="Kom til oss", lead="Vi treng deg.")
    html = html_of(client, keep(share.posting))
    text = html.partition("<textarea")[2].partition("</textarea>")[0]
    assert 'lang="nn"' in text and "Kom til oss\n\nVi treng deg." in text


def test_the_agency_decides_on_its_own_page_and_it_is_recorded(client, portal_tree):
    agency = AgencyFactory(short="Nye")
    client.force_login(administrator(agency))
    address = reverse("agencies:rules", args=[agency.slug])
    assert "må hver utlysning deles på nytt" in html_of(client, address)
    client.post(address, RULES | {"allows_public_sharing": "on"})
    assert Agency.objects.get(pk=agency.pk).allows_public_sharing
    facts = AuditEntry.objects.get(event="agency.facts_changed").facts
    assert facts["changes"]["allows_public_sharing"] == [False, True]


def test_where_the_agency_does_not_share_the_posting_says_nothing_of_it(client, portal_tree):
    posting = published_posting(AgencyFactory())
    client.force_login(publisher(posting.agency))
    for address in (posting.url, reverse("postings:list")):
        assert keep(posting) not in html_of(client, address)
    assert "En administrator kan slå det på" in html_of(client, keep(posting))


def test_closing_the_agency_tells_how_many_stand_openly(client, portal_tree):
    share = shared_posting()
    client.force_login(portal_administrator())
    html = html_of(client, reverse("agencies:close", args=[share.agency.slug]))
    assert "1 utlysning som er delt åpent" in html

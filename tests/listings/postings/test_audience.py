"""A posting for chosen agencies: chosen by name among two hundred, and nowhere to be seen for anybody else."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse

from listings.postings.choices import Audience
from stories.models import StoryIndexPage
from tests.factories.agencies import AgencyFactory, employee, portal_editor, publisher
from tests.factories.postings import draft_posting, published_posting
from tests.factories.stories import story

from .desk import Writer, text_of

pytestmark = pytest.mark.django_db
SECRET = "Bare for de utvalgte"
ADD = {"legg-til": "virksomhet"}
TERMS = {
    "visibility": "chosen",
    "workplace": "onsite",
    "salary_paid_by": "host",
    "travel_paid_by": "host",
    "security": "none",
    "places": "1",
    "language": "nb",
}


@pytest.fixture
def writer(client):
    writer = Writer(client, publisher(AgencyFactory(short="DFØ")))
    writer.pk = draft_posting(writer.person.memberships.get().agency, by=writer.person).pk
    return writer


def chosen(writer):
    return {agency.name for agency in writer.draft.chosen_agencies.all()}


def test_an_agency_is_added_by_its_name_or_short_name(writer):
    AgencyFactory(name_nb="Kartverket", short="KV")
    AgencyFactory(name_nb="Kystverket", short="KYV")
    writer.send("rammer", TERMS | {"add_agency": "kartverket"}, **ADD)
    keys = [agency.pk for agency in writer.draft.chosen_agencies.all()]
    answer = writer.send("rammer", TERMS | {"chosen_agencies": keys, "add_agency": "KYV"}, **ADD)
    assert answer.url.endswith("/rammer/#id_add_agency")
    assert chosen(writer) == {"Kartverket", "Kystverket"}


def test_what_is_only_near_is_offered(writer):
    kart = AgencyFactory(name_nb="Kartverket", short="KV")
    page = writer.send("rammer", {**TERMS, "add_agency": "kart"}, **ADD)
    assert "Velg en av virksomhetene som ligner på «kart»" in text_of(page)
    assert f'value="virksomhet-{kart.pk}"' in page.content.decode() and 'value="kart"' in page.content.decode()
    writer.send("rammer", TERMS, velg=f"virksomhet-{kart.pk}")
    assert chosen(writer) == {"Kartverket"}


@pytest.mark.parametrize(
    "typed, velg", [("finnes ikke", ""), ("", "virksomhet-999999"), ("", "virksomhet-x"), ("DFØ", "")]
)
def test_what_is_not_there_is_not_chosen(writer, typed, velg):
    sent = {**TERMS, "add_agency": typed}
    page = text_of(writer.send("rammer", sent, **({"velg": velg} if velg else ADD)))
    assert "er ikke med i ordningen" in page and chosen(writer) == set()


def test_a_forged_key_is_refused_and_a_closed_agency_is_not_offered(writer):
    shut = AgencyFactory(name_nb="Nedlagt etat", status="closed")
    writer.send("rammer", {**TERMS, "chosen_agencies": [shut.pk]}, utkast="1")
    assert chosen(writer) == set()
    assert "Nedlagt etat" not in text_of(writer.open("rammer"))


def test_what_is_chosen_stands_first_and_can_be_taken_away(writer):
    kart = AgencyFactory(name_nb="Kartverket")
    writer.send("rammer", {**TERMS, "chosen_agencies": [kart.pk]}, utkast="1")
    page = writer.open("rammer").content.decode()
    assert page.index(f'value="{kart.pk}"') < page.index("Se hele lista")
    writer.send("rammer", TERMS, utkast="1")
    assert chosen(writer) == set()


def places(agency, index):
    return [agency.page.url, "/finn/", "/finn/?q=utvalgte", "/min-side/", index.url, "/historier/", "/"]


@pytest.mark.parametrize("visibility", [Audience.CHOSEN, Audience.OWN, Audience.SECTOR])
def test_it_is_nowhere_for_others(client, portal_tree, visibility):
    host, friend = AgencyFactory(name_nb="Vert"), AgencyFactory(name_nb="Venn")
    posting = published_posting(host, title=SECRET, visibility=visibility, chosen=[friend])
    told = story("Åpen historie", is_public=True, host_agency=host)
    told.get_latest_revision().publish()
    call_command("search_rebuild", verbosity=0, stdout=StringIO())
    for person in (employee(AgencyFactory()), publisher(AgencyFactory()), portal_editor()):
        client.force_login(person)
        assert client.get(posting.url).status_code == 404
        for address in places(host, StoryIndexPage.objects.first()):
            assert SECRET not in text_of(client.get(address, follow=True)), (person, address)
        for name in ("review", "preview", "text"):
            assert client.get(reverse(f"postings:{name}", args=[posting.pk])).status_code in {403, 404}
    client.logout()
    assert SECRET not in text_of(client.get(posting.url, follow=True))


def test_the_chosen_find_it(client):
    host, friend = AgencyFactory(), AgencyFactory()
    posting = published_posting(host, title=SECRET, visibility=Audience.CHOSEN, chosen=[friend])
    call_command("search_rebuild", verbosity=0, stdout=StringIO())
    client.force_login(employee(friend))
    assert client.get(posting.url).status_code == 200
    assert SECRET in text_of(client.get("/finn/")) and SECRET in text_of(client.get(host.page.url))

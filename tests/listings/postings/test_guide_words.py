"""The guide calls saving and looking over what they are, for a draft and for what readers have before them."""

import pytest
from django.urls import reverse
from django.utils import translation

from listings.postings.status import Status
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.postings import draft_posting, posting_in_state, published_posting

from .desk import Writer, text_of

pytestmark = pytest.mark.django_db
OUT = ("Lagre uten å publisere", "Endringene er lagret, men ikke publisert")
WORDS = {
    Status.DRAFT: ("Se over før dere publiserer", "Lagre utkast", "Utkastet er lagret"),
    Status.SUBMITTED: ("Se over utlysningen", "Lagre", "Endringene er lagret"),
    Status.WITHDRAWN: ("Se over før dere publiserer på nytt", *OUT),
    Status.PUBLISHED: ("Se over endringene", *OUT),
    Status.ASSESSING: ("Se over endringene", *OUT),
    Status.ASSIGNED: ("Se over endringene", *OUT),
    Status.CLOSED: ("Se over endringene", *OUT),
    Status.EXPIRED: ("Se over endringene", *OUT),
}


@pytest.fixture
def desk(client):
    """A writer with a posting in the state she asks for."""

    def at(status):
        writer = Writer(client, publisher(AgencyFactory()))
        agency = writer.person.memberships.get().agency
        is_out = status == Status.PUBLISHED
        writer.pk = (published_posting(agency) if is_out else posting_in_state(status, agency)).pk
        return writer

    return at


@pytest.mark.parametrize("status", Status)
def test_each_state_has_its_words(client, desk, status):
    review, save, saved = WORDS[status]
    writer = desk(status)
    assert f">{save}</button>" in text_of(writer.open("behov"))
    response = writer.send("behov", {"form": "rotasjon", "title": "Nytt navn"}, utkast="1")
    assert f"{saved}<" in text_of(client.get(response.url)).replace(" <", "<").replace(".<", "<")
    assert f">{review}</h1>" in text_of(writer.open("se-over"))


def test_what_is_out_without_changes_has_nothing_to_publish(desk):
    writer = desk(Status.PUBLISHED)
    page = text_of(writer.open("se-over"))
    assert "Se over utlysningen</h1>" in page
    assert "Publiser endringene" not in page and "Se over og publiser" not in page


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.DRAFT, "Den er ikke publisert ennå"),
        (Status.PUBLISHED, "Alle endringer er publisert"),
        (Status.WITHDRAWN, "hvis dere publiserer den på nytt"),
    ],
)
def test_the_preview_says_how_far_it_is_from_readers(client, desk, status, words):
    writer = desk(status)
    preview = reverse("postings:preview", args=[writer.pk])
    assert words in text_of(client.get(preview))
    if status == Status.PUBLISHED:
        writer.send("behov", {"form": "rotasjon", "title": "Nytt navn"}, utkast="1")
        assert "når endringene er publisert" in text_of(client.get(preview))


def test_a_posting_without_a_title_is_called_so_in_the_readers_language(client):
    person = publisher(AgencyFactory(), language="en")
    posting = draft_posting(person.memberships.get().agency, by=person, title="")
    client.force_login(person)
    with translation.override("en"):
        untitled = translation.gettext("Uten tittel")
    assert untitled != "Uten tittel"
    for address in ("forhandsvis", "gjor/slett"):
        page = text_of(client.get(f"/lys-ut/{posting.pk}/{address}/"))
        assert untitled in page and "Uten tittel" not in page


def test_a_place_can_be_marked_as_given(client, desk):
    writer = desk(Status.PUBLISHED)
    assert "Plassen er tildelt?" in text_of(client.get(reverse("postings:move", args=[writer.pk, "tildel"])))
    assert "Utlysningen er merket som tildelt" in text_of(
        client.post(reverse("postings:move", args=[writer.pk, "tildel"]), follow=True)
    )

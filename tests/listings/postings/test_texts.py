"""A posting in the other written form: drafted by the machine, confirmed by a person, one row for everything else."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from listings.postings import actions
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage, PostingText
from listings.postings.status import Status
from portal.translation.drafting import Unavailable
from search.models import SearchDocument
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.postings import draft_posting, posting_in_state, published_posting

from .desk import summary_of, text_of

pytestmark = pytest.mark.django_db
MARK = "Maskinoversatt, ikke bekreftet."
WORDS = {
    "title": "Vil du hospitere hos oss?",
    "lead": "Vi har eit kurs.",
    "tasks": "Du lagar døme.",
    "looking_for": "Du kan mykje.",
    "learning": "Du lærer meir.",
}


@pytest.fixture
def agency():
    return AgencyFactory()


@pytest.fixture
def person(agency):
    return publisher(agency)


@pytest.fixture
def posting(agency, person):
    return published_posting(agency, by=person)


def address(posting):
    return reverse("postings:text", args=[posting.pk])


def read(client, posting, language="nn", query=""):
    client.force_login(employee(language=language))
    return text_of(client.get(f"{posting.url}{query}"))


def mark(language):
    with translation.override(language):
        return gettext(MARK)


def test_a_draft_is_marked_for_readers_of_the_other_form_and_leads_to_the_original(apertium, client, posting, person):
    actions.draft_text(posting=posting, by=person)
    html = read(client, posting)
    assert "Vi skal lage eit kurs i saksbehandling" in html and mark("nn") in html
    assert 'lang="nn">Vi skal lage eit' in html and f'href="{posting.url}?malform=nb"' in html
    original = read(client, posting, query="?malform=nb")
    assert "Vi skal lage et kurs" in original and mark("nn") not in original


@pytest.mark.parametrize("language", ["nb", "en"])
def test_other_readers_get_the_original(client, posting, person, language):
    actions.write_text(posting=posting, by=person, words=WORDS, confirmed=True)
    html = read(client, posting, language)
    assert "Vi skal lage et kurs" in html and "Vi har eit kurs" not in html


def test_a_confirmed_text_has_no_mark_but_still_leads_to_the_original(client, posting, person):
    actions.write_text(posting=posting, by=person, words=WORDS, confirmed=True)
    html = read(client, posting)
    assert "Vi har eit kurs." in html and mark("nn") not in html and "?malform=nb" in html


def test_what_a_person_has_not_finished_is_not_shown(client, posting, person):
    actions.write_text(posting=posting, by=person, words=WORDS, confirmed=False)
    assert "Vi skal lage et kurs" in read(client, posting)


def test_a_text_of_older_words_gives_way_to_the_original(client, posting, person):
    actions.write_text(posting=posting, by=person, words=WORDS, confirmed=True)
    draft = draft_of(posting)
    draft.lead = "Alt er nytt nå."
    actions.change_posting(draft=draft, by=person)
    assert "Vi har eit kurs." in read(client, posting)
    actions.publish_changes(posting=PostingPage.objects.get(pk=posting.pk), by=person)
    assert "Alt er nytt nå." in read(client, posting)
    client.force_login(person)
    assert "er endret siden denne teksten" in text_of(client.get(address(posting)))


def test_nynorsk_becomes_bokmal(apertium, client, agency, person):
    posting = published_posting(agency, by=person, language="nn", lead="Leiaren avgjer.")
    actions.draft_text(posting=posting, by=person)
    html = read(client, posting, "nb")
    assert "Lederen avgjør." in html and MARK in html


def test_search_and_counts_have_one_row(posting, person):
    actions.write_text(posting=posting, by=person, words=WORDS, confirmed=True)
    assert PostingPage.objects.count() == 1 and SearchDocument.objects.filter(kind="posting").count() == 1


@pytest.mark.parametrize("verb", ["draft_text", "write_text"])
def test_only_who_may_edit_the_posting_writes_its_text(posting, verb):
    more = {"words": WORDS, "confirmed": True} if verb == "write_text" else {}
    for outsider in (publisher(AgencyFactory()), administrator(AgencyFactory()), employee(posting.agency)):
        with pytest.raises(PermissionDenied):
            getattr(actions, verb)(posting=posting, by=outsider, **more)
    assert not PostingText.objects.exists()


def test_a_second_pair_of_eyes_confirms_too(client):
    agency = AgencyFactory(second_pair_of_eyes=True)
    writer, boss = publisher(agency), administrator(agency)
    posting = posting_in_state(Status.PUBLISHED, agency, by=writer)
    client.force_login(writer)
    assert "En annen hos dere må bekrefte" in text_of(client.get(address(posting)))
    client.post(address(posting), WORDS | {"bekreft": "1", "version": ""})
    assert not PostingText.objects.get().confirmed
    with pytest.raises(PermissionDenied):
        actions.write_text(posting=posting, by=writer, words=WORDS, confirmed=True)
    assert actions.write_text(posting=posting, by=boss, words=WORDS, confirmed=True).confirmed


def test_a_copy_begins_without_the_text(posting, person):
    actions.write_text(posting=posting, by=person, words=WORDS, confirmed=True)
    assert not actions.copy_posting(posting=posting, by=person).texts.exists()


def test_the_publisher_asks_edits_and_confirms(apertium, client, posting, person):
    client.force_login(person)
    html = text_of(client.post(address(posting), {"utkast": "1"}, follow=True))
    assert "Utkastet er klart" in html and "Vi skal lage et kurs" in html and "Vi skal lage eit kurs" in html
    text = PostingText.objects.get()
    assert text.by_machine and not text.confirmed
    sent = WORDS | {"bekreft": "1", "version": text.changed_at.isoformat()}
    assert "Teksten er bekreftet" in text_of(client.post(address(posting), sent, follow=True))
    text.refresh_from_db()
    assert text.confirmed and text.lead == "Vi har eit kurs."
    client.post(address(posting), {"fjern": "1"})
    assert not PostingText.objects.exists()


def test_half_a_text_is_not_confirmed_and_nothing_typed_is_lost(client, posting, person):
    client.force_login(person)
    answer = client.post(address(posting), WORDS | {"lead": "", "bekreft": "1", "version": ""})
    assert summary_of(answer) == ["Skriv teksten før du bekrefter"]
    assert "Du lagar døme." in text_of(answer) and not PostingText.objects.exists()
    assert client.post(address(posting), WORDS | {"lead": "", "lagre": "1"}).status_code == 302


@pytest.mark.parametrize(
    ("wrong", "told"),
    [({"lead": "x" * 301}, "300"), ({"title": "x" * 121}, "120"), ({"tasks": "Ring 01019012345"}, "fødselsnummer")],
)
def test_a_text_has_the_limits_of_the_posting(client, posting, person, wrong, told):
    client.force_login(person)
    answer = client.post(address(posting), WORDS | wrong | {"lagre": "1"})
    assert answer.status_code == 200 and told in summary_of(answer)[0]


def test_who_comes_second_is_told_and_keeps_her_words(client, posting, person):
    actions.write_text(posting=posting, by=person, words=WORDS, confirmed=False)
    client.force_login(person)
    answer = client.post(address(posting), WORDS | {"lead": "Mine ord.", "lagre": "1", "version": ""})
    assert "Noen har lagret en nyere versjon" in text_of(answer) and "Mine ord." in text_of(answer)
    assert PostingText.objects.get().lead == "Vi har eit kurs."


def test_without_the_machine_the_person_is_told_and_may_write_herself(client, posting, person, settings):
    settings.APERTIUM = "/nowhere/apertium"
    client.force_login(person)
    assert "ikke installert" in text_of(client.post(address(posting), {"utkast": "1"}, follow=True))
    with pytest.raises(Unavailable):
        actions.draft_text(posting=posting, by=person)
    assert client.post(address(posting), WORDS | {"bekreft": "1"}).status_code == 302


def test_a_draft_without_words_has_nothing_to_translate(client, agency, person):
    posting = draft_posting(agency, by=person, title="", lead="", tasks="", looking_for="", learning="")
    client.force_login(person)
    assert client.post(address(posting), {"utkast": "1"}, follow=True).status_code == 200
    assert client.post(address(posting), {"fjern": "1"}).status_code == 302
    assert client.post(address(posting), {"fjern": "1"}).status_code == 404


def test_the_page_is_offered_where_the_posting_is_written_and_read(client, posting, person):
    client.force_login(person)
    for place in (reverse("postings:review", args=[posting.pk]), posting.url):
        assert address(posting) in text_of(client.get(place))

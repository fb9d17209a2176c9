"""An agency keeps a posting as a template: words and terms, without dates and people, for the next one."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.postings import actions
from listings.postings.choices import Audience
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage, PostingTemplate
from listings.postings.status import Status
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.postings import STATES, draft_posting, posting_in_state
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory

from .desk import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def marte():
    return publisher(AgencyFactory(short="DFØ"), name="Marte Lien")


def agency_of(person):
    return person.memberships.get().agency


@pytest.fixture
def posting(marte):
    words = {"themes": [ThemeFactory()], "wanted": [CompetenceFactory(), CompetenceFactory()], "title": "Kom til oss"}
    other = AgencyFactory()
    return draft_posting(agency_of(marte), by=marte, chosen=[other], visibility=Audience.CHOSEN, **words)


@pytest.fixture
def template(posting, marte):
    return actions.save_as_template(posting=posting, by=marte, name="Saksbehandler")


def begin(client, template, by):
    client.force_login(by)
    client.post(reverse("postings:template", args=[template.pk]), {"bruk": "1"})
    return draft_of(PostingPage.objects.order_by("pk").last())


def test_words_and_terms_come_along_dates_and_people_do_not(client, posting, template):
    other = publisher(posting.agency, name="Ola Vik")
    draft = begin(client, template, other)
    assert (draft.title, draft.lead, draft.months_max) == (posting.title, posting.lead, posting.months_max)
    assert [line.competence for line in draft.wanted] == [line.competence for line in posting.wanted]
    assert list(draft.themes.all()) == list(posting.themes.all())
    assert list(draft.chosen_agencies.all()) == list(posting.chosen_agencies.all())
    assert (draft.starts_earliest, draft.starts_latest, draft.deadline) == (None, None, None)
    assert (draft.contact_name, draft.owner, draft.status) == ("Ola Vik", other, Status.DRAFT)


def test_a_template_holds_nobodys_name(template):
    assert "Marte Lien" not in str(template.content) and "example.no" not in str(template.content)


def test_what_has_left_the_vocabulary_is_left_out(client, posting, template, marte):
    lost = posting.wanted[0].competence
    draft = draft_of(posting)
    draft.competence_lines = []
    actions.change_posting(draft=draft, by=marte)
    lost.delete()
    assert len(begin(client, template, marte).wanted) == 1


@pytest.mark.parametrize("state", STATES)
def test_a_posting_in_any_state_can_be_kept_and_copied(client, state):
    posting = posting_in_state(state)
    client.force_login(posting.created_by)
    client.post(reverse("postings:move", args=[posting.pk, "lagre-som-mal"]), {"name": "Mal"})
    assert PostingTemplate.objects.get().agency == posting.agency
    client.post(reverse("postings:move", args=[posting.pk, "kopier"]))
    assert PostingPage.objects.order_by("pk").last().status == Status.DRAFT


def test_a_name_in_use_is_said_and_nothing_is_lost(client, posting, template, marte):
    client.force_login(marte)
    address = reverse("postings:move", args=[posting.pk, "lagre-som-mal"])
    page = text_of(client.post(address, {"name": "Saksbehandler"}))
    assert "Dere har en mal med det navnet" in page and 'value="Saksbehandler"' in page
    assert "Skriv et navn på malen" in text_of(client.post(address, {"name": " \n "}))
    assert PostingTemplate.objects.count() == 1


def test_renamed_and_deleted(client, template, marte):
    client.force_login(marte)
    address = reverse("postings:template", args=[template.pk])
    client.post(address, {"name": "Kurs\u202eutvikler"})
    assert "Kursutvikler" in text_of(client.get(reverse("postings:templates")))
    assert "Malene våre" in text_of(client.get(reverse("postings:list")))
    client.post(address, {"fjern": "1"})
    assert not PostingTemplate.objects.exists()
    assert "Dere har ingen maler ennå" in text_of(client.get(reverse("postings:templates")))


def test_the_start_page_shows_the_way_to_them(client, template, marte):
    client.force_login(marte)
    assert "Begynn heller fra en av malene deres" in text_of(client.get(reverse("postings:create")))


def test_another_agencys_templates_do_not_exist(client, template):
    stranger = publisher()
    client.force_login(stranger)
    address = reverse("postings:template", args=[template.pk])
    assert client.get(address).status_code == client.post(address, {"bruk": "1"}).status_code == 404
    assert "Saksbehandler" not in text_of(client.get(reverse("postings:templates")))
    for verb, words in (("rename_template", {"name": "Vår"}), ("delete_template", {}), ("start_from_template", {})):
        with pytest.raises(PermissionDenied):
            getattr(actions, verb)(template=template, by=stranger, **words)


def test_a_long_name_is_refused_in_words(client, template, marte):
    client.force_login(marte)
    page = text_of(client.post(reverse("postings:template", args=[template.pk]), {"name": "x" * 300}))
    assert "150" in page and "x" * 300 in page

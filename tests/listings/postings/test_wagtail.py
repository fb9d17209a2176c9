"""Wagtail's editor edits the same page, and its buttons go through the same verbs."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import LocaleSynchronization

from listings.postings import actions
from listings.postings.models import PostingPage
from listings.postings.status import Status
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.postings import draft_posting, posting_in_state, published_posting
from tests.factories.vocabulary import CompetenceFactory

from .desk import text_of
from .wagtail_form import answers, edit_url, fresh

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency():
    return AgencyFactory()


@pytest.fixture
def editor(client, agency):
    person = publisher(agency)
    client.force_login(person)
    return person


def test_a_page_made_in_wagtail_belongs_to_the_agency_it_stands_under(client, editor, agency):
    url = reverse("wagtailadmin_pages:add", args=["postings", "postingpage", agency.page.pk])
    assert client.get(url).status_code == 200
    client.post(url, answers(competences=[CompetenceFactory()]))
    posting = PostingPage.objects.get()
    assert (posting.agency, posting.created_by, posting.status) == (agency, editor, Status.DRAFT)
    assert (posting.slug, posting.live) == ("fra-wagtail", False)


def test_publishing_in_wagtail_is_the_verb(client, editor, agency):
    posting = draft_posting(agency, by=editor)
    data = answers(title="Nytt navn", competences=[CompetenceFactory()]) | {"action-publish": "1"}
    client.post(edit_url(posting), data)
    posting = fresh(posting)
    assert (posting.status, posting.live, posting.title) == (Status.PUBLISHED, True, "Nytt navn")
    assert posting.published_at is not None


def test_publishing_something_incomplete_is_refused_in_words_and_keeps_the_text(client, editor, agency):
    posting = draft_posting(agency, by=editor)
    response = client.post(edit_url(posting), answers(lead="", tasks="Mine ord") | {"action-publish": "1"}, follow=True)
    assert "Skriv ingress" in text_of(response) and "Mine ord" in text_of(response)
    assert (fresh(posting).status, fresh(posting).live) == (Status.DRAFT, False)


def test_a_form_that_is_sent_twice_is_told_that_the_competence_is_chosen_already(client, editor, agency):
    posting, skill = draft_posting(agency, by=editor, wanted=[]), CompetenceFactory(label_nb="Klarspråk")
    assert client.post(edit_url(posting), answers(competences=[skill])).status_code == 302
    again = client.post(edit_url(posting), answers(lead="Mine ord", competences=[skill]))
    assert again.status_code == 200
    assert "Klarspråk er valgt allerede" in text_of(again) and "Mine ord" in text_of(again)
    assert fresh(posting).competence_lines.count() == 1


def test_a_birth_number_is_refused_in_wagtail_too(client, editor, agency):
    posting = draft_posting(agency, by=editor)
    assert "fødselsnummer" in text_of(client.post(edit_url(posting), answers(tasks="Ring 01019012345")))


def test_a_posting_made_and_published_at_once(client, editor, agency):
    url = reverse("wagtailadmin_pages:add", args=["postings", "postingpage", agency.page.pk])
    client.post(url, answers(competences=[CompetenceFactory()]) | {"action-publish": "1"})
    assert PostingPage.objects.get().status == Status.PUBLISHED


@pytest.mark.parametrize(("state", "after"), [(Status.DRAFT, Status.PUBLISHED), (Status.CLOSED, Status.CLOSED)])
def test_bulk_publishing_takes_each_through_its_verb(client, editor, agency, state, after):
    whole, holes = posting_in_state(state, agency), draft_posting(agency, lead="")
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    listing = reverse("wagtailadmin_explore", args=[agency.page.pk])
    response = client.post(f"{url}?id={whole.pk}&id={holes.pk}&next={listing}", follow=True)
    assert "Skriv ingress" in text_of(response)
    assert (fresh(whole).status, fresh(holes).status, fresh(holes).live) == (after, Status.DRAFT, False)


def test_unpublishing_withdraws_and_keeps_the_address(client, editor, agency):
    posting = published_posting(agency, by=editor)
    client.post(reverse("wagtailadmin_pages:unpublish", args=[posting.pk]))
    assert (fresh(posting).status, fresh(posting).live) == (Status.WITHDRAWN, True)


def test_unpublishing_behind_our_back_still_withdraws(agency):
    posting = published_posting(agency)
    Page.objects.get(pk=posting.pk).specific.unpublish()
    assert (fresh(posting).status, fresh(posting).live) == (Status.WITHDRAWN, True)


def test_publishing_behind_our_back_brings_nothing_out(agency):
    posting = draft_posting(agency)
    posting.get_latest_revision().publish()
    assert (fresh(posting).status, fresh(posting).live) == (Status.DRAFT, False)


def test_copying_in_wagtail_makes_a_draft(client, editor, agency):
    posting = published_posting(agency, by=editor)
    client.post(
        reverse("wagtailadmin_pages:copy", args=[posting.pk]),
        {"new_title": "Kopi", "new_slug": "kopi", "new_parent_page": agency.page.pk, "publish_copies": "on"},
    )
    copied = PostingPage.objects.exclude(pk=posting.pk).get()
    assert (copied.status, copied.live, copied.agency) == (Status.DRAFT, False, agency)


def test_a_posting_cannot_move_to_another_agency(client, agency, django_user_model):
    posting, other = published_posting(agency), AgencyFactory()
    client.force_login(django_user_model.objects.create_superuser("sjef@example.no", name="Sjef"))
    client.post(reverse("wagtailadmin_pages:move_confirm", args=[posting.pk, other.page.pk]))
    assert fresh(posting).get_parent().pk == agency.page.pk


def test_only_drafts_can_be_deleted_in_wagtail(client, editor, agency):
    draft, out = draft_posting(agency, by=editor), published_posting(agency, by=editor)
    for posting in (draft, out):
        client.post(reverse("wagtailadmin_pages:delete", args=[posting.pk]))
    assert list(PostingPage.objects.all()) == [out]


def test_publishing_an_older_revision_in_wagtail_never_moves_the_state(client, editor, agency):
    posting = published_posting(agency, by=editor)
    old = posting.get_latest_revision()
    actions.close(posting=posting, by=editor)
    url = reverse("wagtailadmin_pages:revisions_revert", args=[posting.pk, old.pk])
    assert client.get(url).status_code == 200
    data = answers(title="Gamle ord", competences=[CompetenceFactory()])
    client.post(edit_url(posting), data | {"action-publish": "1", "revision": old.pk})
    assert (fresh(posting).status, fresh(posting).title) == (Status.CLOSED, "Gamle ord")


def test_the_editor_of_another_agency_comes_nowhere(client):
    posting = published_posting()
    client.force_login(publisher())
    for name in ("edit", "delete", "unpublish", "copy"):
        assert client.post(reverse(f"wagtailadmin_pages:{name}", args=[posting.pk])).status_code in {302, 403}
    assert (fresh(posting).status, fresh(posting).live) == (Status.PUBLISHED, True)


def test_a_posting_lives_once_whatever_languages_there_are(client, editor, agency):
    nn, nb = Locale.objects.get_or_create(language_code="nn")[0], agency.page.locale
    LocaleSynchronization.objects.bulk_create([LocaleSynchronization(locale=nn, sync_from=nb)])
    url = reverse("wagtailadmin_pages:add", args=["postings", "postingpage", agency.page.pk])
    client.post(url, answers(competences=[CompetenceFactory()]))
    posting = PostingPage.objects.get()
    assert posting.locale == nb
    with pytest.raises(ValidationError):
        posting.copy_for_translation(nn)


def test_a_posting_cannot_be_submitted_for_translation(client, agency, django_user_model):
    posting = published_posting(agency)
    client.force_login(django_user_model.objects.create_superuser("sjef@example.no", name="Sjef"))
    response = client.get(reverse("wagtail_localize:submit_page_translation", args=[posting.pk]), follow=True)
    assert "oversettes ikke som side" in text_of(response)


def test_the_draft_can_be_looked_at_from_wagtail(client, editor, agency):
    posting = draft_posting(agency, by=editor)
    response = client.get(reverse("wagtailadmin_pages:view_draft", args=[posting.pk]))
    assert response.status_code == 200 and posting.lead in text_of(response)

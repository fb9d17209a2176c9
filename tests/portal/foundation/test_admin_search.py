"""Wagtail's own search finds pages by title, and keeps nothing of them."""

import pytest
from django.core.management import call_command
from django.urls import reverse
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page
from wagtail.search.models import IndexEntry

from tests.factories.agencies import AgencyFactory, portal_editor, publisher
from tests.factories.postings import published_posting
from tests.factories.stories import story

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree"), pytest.mark.engines]


@pytest.fixture
def agency():
    return AgencyFactory()


@pytest.fixture
def posting(agency):
    return published_posting(agency, title="Åpne data for alle")


def kept():
    models = [entry.content_type.model_class() for entry in IndexEntry.objects.select_related("content_type")]
    return {model.__name__ for model in models if model is not Page}


def test_no_page_enters_wagtails_index(posting):
    story("Åtte uker").save_revision().publish()
    assert not kept()


def test_filling_the_index_anew_leaves_pages_out(posting):
    Image.objects.create(title="Et bilde", file=get_test_image_file())
    call_command("update_index", verbosity=0)
    assert kept() == {"Image"}


@pytest.mark.parametrize("words", ["Åpne data", "åpne", "alle data", "ÅPNE"])
def test_the_list_under_an_agency_finds_a_posting_by_its_title(client, agency, posting, words):
    client.force_login(publisher(agency))
    address = reverse("wagtailadmin_explore", args=[agency.main_page.pk])
    assert posting.title in client.get(address, {"q": words}).content.decode()
    assert posting.title not in client.get(address, {"q": "finnes ikke"}).content.decode()


@pytest.mark.parametrize("view", ["wagtailadmin_choose_page_search", "wagtailadmin_pages:search"])
def test_choosers_and_the_search_of_all_pages_find_a_story_by_its_title(client, view):
    story("Åtte uker hos naboen").save_revision().publish()
    client.force_login(portal_editor())
    assert "Åtte uker hos naboen" in client.get(reverse(view), {"q": "åtte naboen"}).content.decode()


def test_what_is_deleted_is_not_found(client, agency, posting):
    title = posting.title
    posting.delete()
    client.force_login(publisher(agency))
    address = reverse("wagtailadmin_explore", args=[agency.main_page.pk])
    assert title not in client.get(address, {"q": "åpne"}).content.decode()


def test_pictures_are_found_by_their_tags(client):
    picture = Image.objects.create(title="Et bilde", file=get_test_image_file())
    picture.tags.add("fjord")
    picture.save()
    client.force_login(portal_editor())
    assert "Et bilde" in client.get(reverse("wagtailimages:index"), {"q": "fjord"}).content.decode()

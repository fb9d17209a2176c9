"""Is she who tells shown as she has chosen, also when an editor changes the story after it is out?"""

import pytest
from django.urls import reverse
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file

from stories import actions
from stories.models import Recommendation, StoryPage
from stories.status import Stage
from tests.factories.agencies import AgencyFactory, employee, portal_editor
from tests.factories.told import approved, experience

from .test_editing import EMPTY_STREAMS

pytestmark = pytest.mark.usefixtures("portal_tree")
NAMED = "har valgt å ikke vises med navn"


def published(shown_as, **fields):
    agency = AgencyFactory(short="Kystverket")
    author = employee(agency, name="Kari Nordmann", title="rådgiver")
    told = experience(author, stage=Stage.APPROVED, shown_as=shown_as, **fields)
    told.story.get_latest_revision().publish()
    return StoryPage.objects.get(pk=told.story_id)


def changed(page, **words):
    draft = page.get_latest_revision_as_object()
    for name, value in words.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return StoryPage.objects.get(pk=page.pk)


@pytest.mark.parametrize("shown_as", ["title", "anonymous"])
@pytest.mark.parametrize("words", [{"person_name": "Kari"}, {"lead": "Her er det Kari Nordmann som forteller."}])
def test_her_name_does_not_come_in_after_it_is_out(shown_as, words):
    page = published(shown_as)
    assert page.live
    assert not changed(page, **words).live


def test_who_is_shown_by_name_may_be_named():
    assert changed(published("name"), lead="Kari Nordmann dro til kysten.").live


def test_nor_does_a_face_of_somebody_anonymous(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    face = {"portrait": Image.objects.create(title="Kari", file=get_test_image_file()), "picture_alt": "Et ansikt"}
    assert changed(published("title"), **face).live
    assert not changed(published("anonymous"), **face).live


@pytest.mark.parametrize(("title", "is_out"), [("rådgiver", False), ("En medarbeider i Kystverket", True)])
def test_nor_does_her_title_when_she_is_anonymous(title, is_out):
    assert changed(published("anonymous"), person_title=title).live == is_out


def test_the_button_in_wagtail_keeps_the_words_as_a_draft_and_says_why(client):
    page = published("anonymous", is_public=True)
    client.force_login(portal_editor())
    words = {"title": page.title, "slug": page.slug, "lead": page.lead, "person_name": "Kari Nordmann"}
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    sent = {**EMPTY_STREAMS, **words, "is_public": "on", "action-publish": "Publiser"}
    assert NAMED in client.post(address, sent, follow=True).content.decode()
    page.refresh_from_db()
    assert page.live and page.person_name == ""


def test_a_recommendation_neither(client):
    told = approved(experience(stage=Stage.SENT, kind="recommendation", quote="Kom hit.", shown_as="anonymous"))
    made = told.recommendation
    actions.publish_recommendation(recommendation=made, by=portal_editor())
    client.force_login(portal_editor())
    words = {"agency": made.agency_id, "text": made.text, "language": "nb", "place": "50", "live": "on"}
    address = reverse("recommendation:edit", args=[made.pk])
    assert NAMED in client.post(address, words | {"name": "Kari Nordmann"}).content.decode()
    assert Recommendation.objects.get().name == ""

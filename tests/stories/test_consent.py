"""Is nobody named before she has said yes, and is she gone everywhere when she takes it back?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone

from portal.notifications.models import Message
from search.models import SearchDocument
from stories import actions, obstacles
from stories.models import Consent, StoryPage
from stories.status import Answer, Stage
from stories.tokens import token_for
from tests.factories.agencies import AgencyFactory, employee, portal_editor
from tests.factories.stories import story
from tests.factories.told import bring, experience, fresh

pytestmark = pytest.mark.usefixtures("portal_tree")


@pytest.fixture
def host():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket", domains=["kystverket.no"])


@pytest.fixture
def named(host):
    return employee(host, name="Nils Roald", email="nils.roald@kystverket.no")


@pytest.fixture
def told(named, host):
    return experience(
        stage=Stage.SENT, named=[{"name": named.name, "email": named.email}], host_agency=host, is_public=True
    )


@pytest.fixture
def consent(told):
    return told.consents.get()


def answer_at(consent):
    return reverse("stories:consent", args=[token_for(consent)])


def published(told):
    """All have said yes, and an editor has published it."""
    told.consents.update(status=Answer.YES)
    told = approved(told)
    told.story.get_latest_revision().publish()
    return StoryPage.objects.get(pk=told.story_id)


def approved(told):
    """On from having been sent."""
    from stories.edited import mark_of, newest

    editor = portal_editor()
    actions.make(experience=told, by=editor)
    actions.ask_approval(experience=told, by=editor)
    told = fresh(told)
    actions.approve(experience=told, by=told.author, words=mark_of(newest(told)))
    return fresh(told)


def test_who_is_named_gets_the_text_by_a_link_of_her_own(client, told, named, consent):
    message = Message.objects.get(kind="consent_asked", person=named)
    assert message.context["title"] == told.title
    client.force_login(named)
    page = client.get(answer_at(consent)).content.decode()
    assert "Jeg satt tre måneder på kysten" in page


def test_the_link_opens_for_nobody_else(client, told, consent):
    assert client.get(answer_at(consent))["Location"].startswith("/logg-inn/")
    client.force_login(told.author)
    assert client.get(answer_at(consent)).status_code == 403
    assert client.get(reverse("stories:consent", args=["forfalsket"])).status_code == 404


def test_an_old_link_is_told_and_can_be_had_anew(client, named, consent):
    client.force_login(named)
    with time_machine.travel(timezone.now() - timedelta(days=90)):
        old = answer_at(consent)
    page = client.get(old).content.decode()
    assert "Lenken er for gammel" in page and "Jeg satt tre måneder" not in page
    client.post(old, {"svar": "ja"})
    assert fresh(consent.experience).consents.get().status == Answer.WAITING
    assert Message.objects.filter(kind="consent_asked", person=named).count() == 2


@pytest.mark.parametrize("status", [Answer.WAITING, Answer.NO, Answer.WITHDRAWN])
def test_without_her_yes_nothing_is_published(told, consent, status):
    Consent.objects.filter(pk=consent.pk).update(status=status)
    told = approved(told)
    told.story.get_latest_revision().publish()
    assert not StoryPage.objects.get(pk=told.story_id).live
    assert "Nils Roald" in " ".join(obstacles.of_page(told.story))


def test_with_her_yes_it_is(client, told, named, consent):
    client.force_login(named)
    client.post(answer_at(consent), {"svar": "ja"})
    told = approved(told)
    told.story.get_latest_revision().publish()
    assert StoryPage.objects.get(pk=told.story_id).live


def test_a_no_is_told_to_the_editors(client, told, named, consent):
    editor = portal_editor()
    client.force_login(named)
    client.post(answer_at(consent), {"svar": "nei", "text": "Jeg vil ikke nevnes."})
    consent.refresh_from_db()
    assert (consent.status, consent.wish) == (Answer.NO, "Jeg vil ikke nevnes.")
    assert Message.objects.get(kind="consent_answered", person=editor).context["status"] == "no"


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("address", ["/", "/historier/", "/virksomheter/kystverket/", "/historier/samlet/"])
def test_a_yes_taken_back_takes_the_story_down_everywhere(client, consent, named, address, language):
    page = published(consent.experience)
    StoryPage.objects.filter(pk=page.pk).update(is_featured=True)
    collected(page)
    client.cookies["sprak"] = language
    assert page.quote in client.get(address).content.decode()
    client.force_login(named)
    client.post(answer_at(consent), {"svar": "trekk"})
    client.logout()
    client.cookies["sprak"] = language
    assert page.quote not in client.get(address).content.decode()
    assert client.get(page.url).status_code == 410


def collected(page):
    from stories.models import CollectedStory, StoryCollection

    collection = StoryCollection(title="Samlet", slug="samlet", lead="Om havet", locale=page.locale)
    collection.collected = [CollectedStory(story=page), CollectedStory(story=story("En annen"))]
    page.get_parent().add_child(instance=collection)


def test_the_other_written_form_and_the_search_follow(client, told, named, consent):
    page = published(told)
    other = story("På nynorsk", language="nn", translation_key=page.translation_key)
    client.force_login(named)
    client.post(answer_at(consent), {"svar": "trekk"})
    assert not StoryPage.objects.filter(pk__in=[page.pk, other.pk], live=True).exists()
    assert not SearchDocument.objects.filter(kind="story", object_id=page.pk, live=True).exists()
    assert fresh(told).status == Stage.EDITING


def test_what_waits_for_its_day_is_stopped_too(told, named, consent):
    told.consents.update(status=Answer.YES)
    told = approved(told)
    page = told.story.get_latest_revision_as_object()
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    actions.withdraw_consent(consent=consent, by=named)
    assert not page.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_the_name_can_be_taken_out_and_the_rest_published(told, named, consent):
    told = approved(told)
    page = told.story.get_latest_revision_as_object()
    page.quote = "Nils Roald lo."
    page.save_revision()
    with pytest.raises(ValidationError, match="står fortsatt i teksten"):
        actions.leave_out(consent=consent, by=portal_editor())
    page.quote = ""
    page.save_revision()
    actions.leave_out(consent=consent, by=portal_editor())
    assert not told.consents.missing().exists()


def test_somebody_without_an_address_is_confirmed_by_an_editor(told):
    actions_by = portal_editor()
    consent = actions.name_person(by=actions_by, experience=told, name="Per Utenfor", how="sa ja i møte")
    with pytest.raises(PermissionDenied):
        actions.agree(consent=consent, by=told.author)
    actions.confirm(consent=consent, by=actions_by, how="sa ja på telefon 3. mars")
    consent.refresh_from_db()
    assert (consent.status, consent.how) == (Answer.YES, "sa ja på telefon 3. mars")


def test_mail_goes_to_member_agencies_alone(told):
    with pytest.raises(ValidationError, match="som er med"):
        actions.name_person(by=portal_editor(), experience=told, name="Per", email="per@avis.no")


def test_a_story_that_an_editor_wrote_asks_too(named):
    page, editor = story("Redaktørens egen"), portal_editor()
    consent = actions.name_person(by=editor, story=page, name=named.name, email=named.email)
    assert Message.objects.filter(kind="consent_asked", person=named).exists()
    assert obstacles.of_page(page)
    actions.agree(consent=consent, by=named)
    assert not obstacles.of_page(page)


def test_her_erasure_is_her_no(told, named, consent):
    page = published(told)
    Consent.objects.filter(pk=consent.pk).update(person=named)
    named.delete()
    assert not StoryPage.objects.get(pk=page.pk).live
    assert bring(told, Stage.DRAFT).consents.get().status == Answer.WITHDRAWN

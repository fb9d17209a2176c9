"""Is every face gone from its open address when what was told is taken back, or its author is erased?"""

from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import ReferenceIndex

from portal.notifications.models import Message
from stories import actions
from stories.status import Stage
from tests.factories.agencies import employee, portal_editor
from tests.factories.stories import story
from tests.factories.told import experience, fresh

pytestmark = pytest.mark.usefixtures("portal_tree")


@pytest.fixture
def told(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return experience(employee(), stage=Stage.EDITING)


def picture(name):
    return Image.objects.create(title=name, file=get_test_image_file(f"{name}.png"))


def put_in(page, portrait, inside):
    """By an editor: the one is kept with the page, the other with its newest version alone."""
    page.portrait = portrait
    page.save(clean=False)
    ReferenceIndex.create_or_update_for_object(page)
    draft = page.get_latest_revision_as_object()
    block = {"text": "Havet svarer.", "image": {"image": inside.pk, "decorative": True, "alt_text": ""}}
    draft.portrait, draft.body = None, [*draft.body.get_prep_value(), {"type": "pulled_quote", "value": block}]
    draft.save_revision()


def withdraws(told):
    actions.withdraw(experience=told, by=told.author)


def is_erased(told):
    told.author.delete()


@pytest.mark.parametrize("goes", [withdraws, is_erased])
def test_what_an_editor_put_in_goes_file_and_all(told, goes, django_capture_on_commit_callbacks):
    portrait, inside = picture("portrett"), picture("sitat")
    files = [portrait.file.path, portrait.get_rendition("fill-40x40").file.path, inside.file.path]
    put_in(told.story, portrait, inside)
    with django_capture_on_commit_callbacks(execute=True):
        goes(told)
    assert not Image.objects.exists() and not [path for path in files if Path(path).exists()]


def test_what_stood_in_an_older_version_goes_too(told):
    for name in ("forsok", "endelig"):
        draft = fresh(told).story.get_latest_revision_as_object()
        draft.portrait = picture(name)
        draft.save_revision()
    withdraws(told)
    assert not Image.objects.exists()


def saved_elsewhere(page, portrait):
    page.portrait = portrait
    page.save(clean=False)
    ReferenceIndex.create_or_update_for_object(page)


def drafted_elsewhere(page, portrait):
    page.portrait = portrait
    page.save_revision()


def quoted_in_a_draft(page, portrait):
    block = {"text": "Havet svarer.", "image": {"image": portrait.pk, "decorative": True, "alt_text": ""}}
    page.body = [{"type": "pulled_quote", "value": block}]
    page.save_revision()


def scheduled_elsewhere(page, portrait):
    """And another draft has come since."""
    page.portrait, page.go_live_at = portrait, timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    page.portrait = None
    page.save_revision()


@pytest.mark.parametrize("use", [saved_elsewhere, drafted_elsewhere, quoted_in_a_draft, scheduled_elsewhere])
def test_what_is_used_elsewhere_stays_and_the_editors_look_at_it(told, use):
    portrait, inside, editor = picture("fyr"), picture("sitat"), portal_editor()
    put_in(told.story, portrait, inside)
    use(story("En annen"), portrait)
    withdraws(told)
    assert list(Image.objects.all()) == [portrait]
    assert Message.objects.get(kind="picture_left", person=editor).context == {"picture": portrait.pk}

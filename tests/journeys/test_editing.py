"""Can those who edit pages do it in Wagtail, with every chooser at work and nothing refused by the content policy?"""

import pytest
from django.core.files.images import ImageFile
from playwright.sync_api import expect
from wagtail.images.models import Image
from wagtail_localize.models import Translation

from home.models import HomePage, StandardPage
from tests.factories.agencies import UserFactory
from tests.house.world import LOOK, World
from tests.services.places import PROJECT

PICTURE = PROJECT / "home/demo/data/portraits/liv.png"
OF_THE_PORTAL = [
    "", "pages/", "images/", "images/add/", "images/multiple/add/", "documents/", "documents/multiple/add/", "agency/",
    "competence/", "competence/new/", "account/", "reports/locked/", "reports/workflow/", "reports/workflow_tasks/",
    "reports/site-history/", "reports/aging-pages/", "reports/page-types-usage/",
]  # fmt: skip
FOR_SUPERUSERS = [
    "collections/", "collections/add/", "users/", "users/new/", "groups/", "groups/new/", "sites/", "redirects/",
    "redirects/add/", "workflows/list/", "workflows/add/", "workflows/tasks/index/", "locales/",
    "workflows/tasks/add/wagtailcore/groupapprovaltask/",
]  # fmt: skip
OF_A_PAGE = ["edit/", "history/", "usage/", "workflow_history/"]


@pytest.fixture
def world(live_server, portal_tree, settings, tmp_path):
    """Pictures are kept in files, so that the browser gets them."""
    settings.MEDIA_ROOT = tmp_path
    files = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    settings.STORAGES = {**settings.STORAGES, "default": files}
    return World()


@pytest.fixture
def portrait(world):
    with PICTURE.open("rb") as file:
        return Image.objects.create(title="Portrett av Liv", file=ImageFile(file, name="liv.png"))


def choose(page, field):
    """Opens the chooser of a field; what follows happens in its dialog."""
    page.locator(f"#{field}-chooser").get_by_role("button", name="Velg").first.click()
    return page.locator(".modal.in")


def save(page):
    page.get_by_role("button", name="Lagre utkast").click()
    expect(page.locator(".messages .success")).to_be_visible()


def newest(page):
    page.refresh_from_db()
    return page.get_latest_revision_as_object()


def test_an_editor_gives_a_story_its_portrait_and_its_posting(page, sign_in, world, portrait):
    story = world.open_story
    sign_in(page, world.editor)
    page.goto(f"/admin/pages/{story.pk}/edit/")
    choose(page, "id_portrait").get_by_role("link", name="Portrett av Liv").click()
    expect(page.locator("#id_portrait-chooser [data-chooser-title]")).to_have_text("Portrett av Liv")
    dialog = choose(page, "id_posting")
    dialog.get_by_role("searchbox").or_(dialog.locator("#id_q")).first.fill("For alle")
    dialog.get_by_role("link", name="For alle", exact=True).click()
    expect(page.locator("#id_posting-chooser")).to_contain_text("For alle")
    save(page)
    assert (newest(story).portrait, newest(story).posting) == (portrait, world.posting)


def test_a_new_story_and_the_front_page_are_given_pictures(page, sign_in, world, portrait):
    sign_in(page, world.editor)
    for address, field in (
        (f"add/stories/storypage/{world.open_story.get_parent().pk}", "id_portrait"),
        (f"{HomePage.objects.get(locale__language_code='nb').pk}/edit", "sections-0-value-image"),
    ):
        page.goto(f"/admin/pages/{address}/")
        choose(page, field).get_by_role("link", name="Portrett av Liv").click()
        expect(page.locator(f"#{field}")).to_have_value(str(portrait.pk))


def test_an_agency_uploads_its_own_cover(page, sign_in, world):
    sign_in(page, world.administrator_a)
    page.goto(f"/admin/pages/{world.a.page.pk}/edit/")
    dialog = choose(page, "id_cover")
    dialog.get_by_role("tab", name="Last opp").click()
    dialog.locator("input[type=file]").set_input_files(PICTURE)
    dialog.get_by_label("Tittel").fill("Kysten")
    dialog.get_by_role("button", name="Last opp").click()
    expect(page.locator("#id_cover-chooser [data-chooser-title]")).to_have_text("Kysten")
    save(page)
    assert newest(world.a.page).cover.collection == world.a.collection


def test_an_agency_translates_its_page(page, sign_in, world):
    """Side by side, which the editor of a copy can be switched to."""
    sign_in(page, world.administrator_a)
    page.goto(f"/admin/localize/submit/page/{world.a.page.pk}/")
    page.get_by_label("nynorsk").check()
    page.locator("main form [type=submit]").last.click()
    Translation.objects.update(enabled=True)
    page.goto(f"/admin/pages/{world.a.page.get_translations().get().pk}/edit/")
    expect(page.locator(".js-translation-editor")).to_contain_text(LOOK["page__tagline"])
    assert page.evaluate("window.chooserUrls.imageChooser") == "/admin/images/chooser/"


@pytest.fixture
def visits(world):
    """(person, addresses): what belongs to the portal, then the pages that each edits."""
    edited = {
        world.editor: [world.open_story, StandardPage.objects.first()],
        world.administrator_a: [world.a.page, world.posting],
    }
    own = [(who, [f"pages/{page.pk}/{view}" for page in pages for view in OF_A_PAGE]) for who, pages in edited.items()]
    portal = [(world.portal_administrator, OF_THE_PORTAL), (UserFactory(is_superuser=True), FOR_SUPERUSERS)]
    return portal + own


def test_the_policy_refuses_nothing_in_the_admin(page, sign_in, visits):
    for person, addresses in visits:
        sign_in(page, person)
        for address in addresses:
            page.goto(f"/admin/{address}")
            assert page.url.endswith(f"/admin/{address}"), f"{address} sends on to {page.url}"

"""In Wagtail's admin an agency's people reach their own, and are told nothing of what another agency holds back."""

from collections import namedtuple

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Workflow

from tests.factories.agencies import AgencyFactory, administrator, publisher
from tests.factories.postings import draft_posting

pytestmark = pytest.mark.django_db
SECRET = "Hemmelig"
Holdings = namedtuple("Holdings", "agency draft image document workflow person")


@pytest.fixture
def ours():
    return AgencyFactory(name_nb="Vår etat", short="Vår")


@pytest.fixture
def theirs():
    """What agency B has that nobody in agency A may see; every title begins with the same word."""
    agency = AgencyFactory(name_nb="Deres etat", short="Deres")
    person = publisher(agency, name=f"{SECRET} Person")
    draft = draft_posting(agency, by=person, title=f"{SECRET} utkast")
    draft.locked, draft.locked_by = True, person
    draft.save()
    image = Image.objects.create(
        title=f"{SECRET} bilde", file=get_test_image_file("b.png"), collection=agency.collection
    )
    document = Document.objects.create(
        title=f"{SECRET} dokument", file=ContentFile(b"x", name="b.txt"), collection=agency.collection
    )
    Workflow.objects.filter(workflow_pages__page=agency.page).update(name=f"{SECRET} flyt")
    workflow = Workflow.objects.get(workflow_pages__page=agency.page)
    workflow.workflow_tasks.get().task.__class__.objects.filter(workflow_tasks__workflow=workflow).update(
        name=f"{SECRET} oppgave"
    )
    workflow.start(draft, person)
    return Holdings(agency, draft, image, document, workflow, person)


NAMED = [  # address in Wagtail's admin, what of theirs it is about
    ("wagtailadmin_explore", "page"),
    ("wagtailadmin_explore", "draft"),
    ("wagtailadmin_pages:edit", "page"),
    ("wagtailadmin_pages:edit", "draft"),
    ("wagtailadmin_pages:delete", "draft"),
    ("wagtailadmin_pages:copy", "draft"),
    ("wagtailadmin_pages:move", "draft"),
    ("wagtailadmin_pages:unpublish", "page"),
    ("wagtailadmin_pages:history", "draft"),
    ("wagtailadmin_pages:usage", "draft"),
    ("wagtailadmin_pages:view_draft", "draft"),
    ("wagtailadmin_pages:workflow_history", "draft"),
    ("wagtailadmin_pages:add_subpage", "page"),
    ("wagtailadmin_pages:set_privacy", "page"),
    ("wagtailadmin_choose_page_child", "draft"),
    ("wagtailadmin_choose_page_child", "page"),
    ("wagtailimages:edit", "image"),
    ("wagtailimages:delete", "image"),
    ("wagtailimages:image_usage", "image"),
    ("wagtailimages_chooser:chosen", "image"),
    ("wagtaildocs:edit", "document"),
    ("wagtaildocs:delete", "document"),
    ("wagtaildocs:document_usage", "document"),
    ("wagtaildocs_chooser:chosen", "document"),
    ("wagtailadmin_workflows:edit", "workflow"),
    ("wagtailadmin_workflows:usage", "workflow"),
    ("wagtailusers_users:edit", "person"),
    ("wagtailusers_groups:edit", "group"),
    ("agency:edit", "agency"),
    ("agency:inspect", "agency"),
    ("agency:delete", "agency"),
    ("agency:history", "agency"),
    ("agency:usage", "agency"),
]
LISTS = [
    ("wagtailadmin_explore_root", ""),
    ("wagtailadmin_pages:search", "?q=hemmeli"),
    ("wagtailadmin_choose_page", ""),
    ("wagtailadmin_choose_page", "?page_type=postings.postingpage"),
    ("wagtailadmin_choose_page_search", "?q=hemmeli"),
    ("wagtailimages:index", ""),
    ("wagtailimages_chooser:choose", ""),
    ("wagtailimages_chooser:choose_results", "?q=hemmeli"),
    ("wagtaildocs:index", ""),
    ("wagtaildocs_chooser:choose", ""),
    ("wagtailadmin_reports:locked_pages", ""),
    ("wagtailadmin_reports:workflow", ""),
    ("wagtailadmin_reports:workflow", "?export=csv"),
    ("wagtailadmin_reports:workflow_results", ""),
    ("wagtailadmin_reports:workflow_tasks", ""),
    ("wagtailadmin_reports:workflow_tasks_results", ""),
    ("wagtailadmin_reports:site_history", ""),
    ("wagtailadmin_reports:aging_pages", ""),
    ("wagtailadmin_reports:page_types_usage", ""),
    ("wagtailusers_users:index", ""),
    ("wagtailusers_groups:index", ""),
    ("wagtailadmin_workflows:index", ""),
    ("wagtailadmin_workflows:task_index", ""),
    ("wagtailadmin_collections:index", ""),
    ("wagtailsites:index", ""),
    ("wagtailredirects:index", ""),
    ("agency:index", ""),
    ("agency:index", "?export=csv"),
    ("agency:index_results", ""),
    ("wagtailadmin_home", ""),
]


def pk_of(theirs, what):
    things = {"page": theirs.agency.page, "group": theirs.agency.editors}
    return (things.get(what) or getattr(theirs, what)).pk


def body(response):
    return (b"".join(response.streaming_content) if response.streaming else response.content).decode()


@pytest.fixture(params=[administrator, publisher], ids=["administrator", "publisher"])
def at(request, client, ours):
    client.force_login(request.param(ours))
    return client


BROWSED = ("wagtailadmin_explore", "wagtailadmin_choose_page_child")
"""They may answer with a list, which then is empty."""


def test_nothing_of_theirs_opens(at, theirs):
    for name, what in NAMED:
        response = at.get(reverse(name, args=[pk_of(theirs, what)]))
        assert response.status_code in (302, 403, 404) or name in BROWSED, (name, what)
        assert response.status_code != 200 or SECRET not in body(response), (name, what)


def test_no_list_names_what_is_theirs(at, theirs):
    for name, query in LISTS:
        response = at.get(reverse(name) + query)
        assert response.status_code in (200, 302, 403), (name, query)
        assert SECRET not in body(response), (name, query)


OWN = [
    "wagtailadmin_explore",
    "wagtailadmin_pages:history",
    "wagtailadmin_pages:usage",
    "wagtailadmin_choose_page_child",
]


def test_pages_about_their_own_name_nobody_elses_people(at, ours, theirs):
    for name in OWN:
        response = at.get(reverse(name, args=[ours.page.pk]))
        assert response.status_code == 200 and SECRET not in body(response), name


@pytest.mark.parametrize("name", ["agency:index", "agency:index_results"])
def test_an_agency_sees_itself_alone_among_the_facts(at, ours, theirs, name):
    html = body(at.get(reverse(name)))
    assert "Deres etat" not in html


@pytest.mark.parametrize("action", ["delete", "publish", "unpublish", "move"])
def test_a_bulk_action_does_not_name_what_it_leaves_out(at, theirs, action):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    response = at.get(f"{address}?id={theirs.draft.pk}&next=/admin/")
    assert SECRET not in body(response)
    at.post(f"{address}?id={theirs.draft.pk}&next=/admin/")
    theirs.draft.refresh_from_db()
    assert not theirs.draft.live


@pytest.mark.parametrize("kind, what", [("wagtailimages/image", "image"), ("wagtaildocs/document", "document")])
def test_files_of_theirs_are_not_named_by_bulk_actions(at, theirs, kind, what):
    address = reverse("wagtail_bulk_action", args=[*kind.split("/"), "delete"])
    assert SECRET not in body(at.get(f"{address}?id={pk_of(theirs, what)}&next=/admin/"))


def test_a_chooser_does_not_tell_the_title_behind_a_number(at, ours, theirs):
    address = reverse("wagtailadmin_choose_page_chosen_multiple")
    assert at.get(f"{address}?id={theirs.draft.pk}").status_code == 404
    assert at.get(f"{address}?id={ours.page.pk}").status_code == 200


def test_a_file_cannot_be_put_in_their_collection(at, theirs):
    data = {"title": "Vårt", "collection": theirs.agency.collection_id, "file": get_test_image_file("a.png")}
    at.post(reverse("wagtailimages:add"), data)
    assert not Image.objects.filter(title="Vårt", collection=theirs.agency.collection).exists()

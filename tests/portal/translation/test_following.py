"""What is done to an original is done to its translation too, and the two trees stay whole."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page, WorkflowPage

from tests.factories.agencies import AgencyFactory
from tests.factories.stories import story
from tests.factories.translations import published, standard_page, submitted, translation_of

from .test_pages import read

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree", "apertium")]


def test_a_withdrawn_original_takes_its_translation_with_it(client, editor):
    page = story("Tilbaketrukket")
    page.get_latest_revision().publish()
    made = published(page, editor)
    client.force_login(editor)
    answer = client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]), follow=True)
    assert "Oversettelsen er også tatt ned" in answer.content.decode()
    client.logout()
    made.refresh_from_db()
    assert not made.live and client.get(page.url).status_code == 410


def test_a_deleted_original_leaves_a_draft_that_can_be_edited(client, editor):
    page = standard_page()
    made = published(page, editor)
    number = translation_of(made).pk
    client.force_login(editor)
    client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    made.refresh_from_db()
    assert not made.live and client.get(reverse("wagtailadmin_pages:edit", args=[made.pk])).status_code == 200
    assert client.post(reverse("wagtail_localize:machine_translate", args=[number])).status_code == 404
    assert Page.find_problems() == ([], [], [], [], [])


def test_a_deleted_translation_can_be_made_again(client, editor):
    page = standard_page()
    made = published(page, editor)
    made.delete()
    assert "Nærmeste leder" in read(client, page.url)
    assert published(page, editor).live and "Næraste leiar" in read(client, page.url)


def test_a_page_stays_in_its_tree(client, editor):
    page, nynorsk = standard_page(), Page.objects.get(slug="forside-nn")
    client.force_login(editor)
    client.post(reverse("wagtailadmin_pages:move_confirm", args=[page.pk, nynorsk.pk]))
    copied = {"new_title": "Kopi", "new_slug": "kopi", "new_parent_page": nynorsk.pk}
    client.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), copied)
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
    answer = client.post(f"{bulk}?id={page.pk}&next=/admin/", {"chooser": nynorsk.pk}, follow=True)
    assert "Oversett den i stedet" in answer.content.decode()
    assert Page.objects.get(pk=page.pk).get_parent().slug == "forside-nb" and not Page.objects.filter(slug="kopi")


def test_a_moved_original_keeps_its_translation(client, editor):
    first, second = standard_page("Først"), standard_page("Sist")
    made = published(second, editor)
    second.move(first, pos="left")
    assert "Næraste leiar" in read(client, second.url) and translation_of(made).enabled
    assert Page.find_problems() == ([], [], [], [], [])


def test_keys_and_flow_follow_to_the_other_tree(editor):
    agency = AgencyFactory()
    page, group = standard_page(), Group.objects.get(pk=agency.editors_id)
    key = GroupPagePermission.objects.filter(group=group).first()
    GroupPagePermission.objects.create(group=group, page=page, permission=key.permission)
    WorkflowPage.objects.create(page=page, workflow=WorkflowPage.objects.get(page=agency.page).workflow)
    made = submitted(page, editor)
    assert GroupPagePermission.objects.filter(group=group, page=made, permission=key.permission).exists()
    assert WorkflowPage.objects.get(page=made).workflow == WorkflowPage.objects.get(page=agency.page).workflow

"""An agency's people add, order, publish, take down and delete their own subpages in Wagtail, and nobody else's."""

import json

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from listings.agencies.models import AgencyNews, AgencySubpage, Membership, MembershipRole
from portal.access.roles import Role
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_editor, publisher
from tests.factories.postings import posting_in_state
from tests.factories.subsites import subpage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]


@pytest.fixture
def ours():
    return AgencyFactory(name_nb="Vår etat", short="Vår")


@pytest.fixture
def writer(client, ours):
    person = publisher(ours)
    client.force_login(person)
    return person


def answers(title="Bli kjent", blocks=(), **fields):
    body = streamfield([(name, rich_text(value) if name == "paragraph" else value) for name, value in blocks])
    return nested_form_data({"title": title, "slug": "bli-kjent", "lead": "", "body": body, **fields})


def add(client, agency, kind="agencysubpage", **fields):
    url = reverse("wagtailadmin_pages:add", args=["agencies", kind, agency.main_page.pk])
    return client.post(url, answers(**fields), follow=True)


def edit(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


@pytest.mark.parametrize("who", [publisher, administrator])
def test_the_agencys_people_write_and_publish(client, ours, who):
    client.force_login(who(ours))
    add(client, ours, blocks=[("heading", "Først"), ("paragraph", "<p>Hei.</p>")], **{"action-publish": "1"})
    add(client, ours, "agencynews", slug="nytt", day="2026-11-01", **{"action-publish": "1"})
    page, news = AgencySubpage.objects.get(), AgencyNews.objects.get()
    assert (page.agency, page.live, page.slug) == (ours, True, "bli-kjent") and (news.agency, news.live) == (ours, True)
    assert "Hei." in client.get(page.url).content.decode()


@pytest.mark.parametrize("who", [publisher, administrator, portal_editor, employee])
def test_people_of_others_do_not(client, ours, who):
    page = subpage(ours)
    client.force_login(who())
    add(client, ours, **{"action-publish": "1"})
    assert list(AgencySubpage.objects.all()) == [page]
    for name in ("edit", "delete", "unpublish", "move", "view_draft", "history"):
        assert client.get(reverse(f"wagtailadmin_pages:{name}", args=[page.pk])).status_code in (302, 403)


def test_pages_are_ordered_taken_down_and_deleted(client, ours, writer):
    first, second = subpage(ours, "Første"), subpage(ours, "Andre")
    client.post(reverse("wagtailadmin_pages:set_page_position", args=[second.pk]) + "?position=0")
    assert list(AgencySubpage.objects.order_by("path")) == [second, first]
    client.post(reverse("wagtailadmin_pages:unpublish", args=[first.pk]))
    assert not AgencySubpage.objects.get(pk=first.pk).live
    client.post(reverse("wagtailadmin_pages:delete", args=[second.pk]))
    assert list(AgencySubpage.objects.all()) == [first] and Page.find_problems() == ([], [], [], [], [])


@pytest.mark.parametrize("slug, told", [("nyheter", "lista over nyhetene"), ("tatt", "har adressen")])
def test_an_address_in_use_is_told_once_and_nothing_is_lost(client, ours, writer, slug, told):
    subpage(ours, "Tatt")
    html = add(client, ours, title="Mine ord", slug=slug).content.decode()
    assert html.count(told) == 1 and "Mine ord" in html and AgencySubpage.objects.count() == 1


def test_a_title_of_three_hundred_signs_is_told(client, ours, writer):
    html = add(client, ours, title="x" * 300).content.decode()
    assert "255 tegn" in html and "x" * 300 in html and not AgencySubpage.objects.exists()


def test_a_subheading_without_a_heading_is_pointed_out_when_published_and_kept_as_a_draft(client, ours, writer):
    lost = [("subheading", "Under"), ("heading", "Over")]
    html = add(client, ours, blocks=lost, **{"action-publish": "1"}).content.decode()
    assert "ha en overskrift over seg" in html and "Under" in html and not AgencySubpage.objects.exists()
    add(client, ours, blocks=lost)
    page = AgencySubpage.objects.get()
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"]) + f"?id={page.pk}&next=/admin/"
    told = client.post(bulk, follow=True).content.decode()
    assert "Ikke publisert" in told and not AgencySubpage.objects.get().live


def test_vague_links_and_links_that_lead_nowhere_are_pointed_out(client, ours, writer):
    gone = posting_in_state("withdrawn", ours, title="Borte")
    link = f'<p><a linktype="page" id="{gone.pk}">Søk her</a> <a href="https://example.no">les mer</a></p>'
    page = subpage(ours, blocks=[("paragraph", link)])
    html = client.get(edit(page)).content.decode()
    assert "«Søk her» virker ikke: utlysningen er trukket" in html and "«les mer» sier ikke" in html
    client.force_login(employee())
    assert client.get(gone.url).status_code == 410


def test_a_page_stays_with_its_agency(client, ours, writer):
    other, page = AgencyFactory(), subpage(ours)
    place = Membership.objects.create(agency=other, user=writer)
    MembershipRole.objects.create(membership=place, role=Role.PUBLISHER)
    writer.groups.add(other.editors)
    move = reverse("wagtailadmin_pages:move_confirm", args=[page.pk, other.main_page.pk])
    assert "kan ikke flyttes" in client.post(move, follow=True).content.decode()
    assert AgencySubpage.objects.get().get_parent().specific == ours.main_page


def test_an_older_version_brings_back_its_words_and_no_other_owner(ours):
    page, other = subpage(ours, lead="Før"), AgencyFactory()
    old = page.latest_revision
    AgencySubpage.objects.filter(pk=page.pk).update(agency=other)
    assert AgencySubpage.objects.get().with_content_json(old.content).agency == other


def test_the_second_of_two_editors_is_told_and_both_versions_are_kept(client, ours, writer):
    page, colleague = subpage(ours), publisher(ours)
    ping = reverse("wagtailadmin_editing_sessions:ping", args=["agencies", "agencysubpage", page.pk, 0])
    seen = page.latest_revision
    client.force_login(colleague)
    client.post(edit(page), answers(title="Kollegaens", slug=page.slug))
    client.force_login(writer)
    from wagtail.admin.models import EditingSession

    session = EditingSession.objects.create(user=writer, content_object=page, last_seen_at=seen.created_at)
    answer = client.post(ping.replace("/0/", f"/{session.pk}/"), {"revision_id": seen.pk})
    assert colleague.name in json.loads(answer.content)["html"]
    client.post(edit(page), answers(title="Mine", slug=page.slug))
    titles = [revision.content["title"] for revision in page.revisions.order_by("pk")]
    assert titles[-2:] == ["Kollegaens", "Mine"]


def test_a_subpage_is_translated_read_in_both_and_taken_down_in_both(client, ours, writer):
    page, nynorsk = subpage(ours, "Fadder og plan"), Locale.objects.get(language_code="nn")
    client.post(reverse("wagtail_localize:submit_page_translation", args=[page.pk]), {"locales": [nynorsk.pk]})
    made = AgencySubpage.objects.get(locale=nynorsk)
    assert (made.agency, made.slug, made.live) == (ours, page.slug, False)
    made.title = "Fadder og plan på nynorsk"
    made.save_revision().publish()
    client.cookies["sprak"] = "nn"
    writer.language = "nn"
    writer.save(update_fields=["language"])
    assert "på nynorsk</h1>" in client.get(page.url).content.decode()
    assert client.get(ours.main_page.url).content.decode().count("Fadder og plan på nynorsk") == 1
    client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    assert not AgencySubpage.objects.filter(live=True).exists()
    client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    assert list(AgencySubpage.objects.all()) == [made] and Page.find_problems() == ([], [], [], [], [])


def test_another_agencys_draft_is_neither_translated_nor_published(client, ours):
    page = subpage(ours, live=False)
    client.force_login(administrator())
    submit = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    assert client.post(submit, {"locales": [Locale.objects.get(language_code="nn").pk]}).status_code in (302, 403)
    client.post(edit(page), answers(slug=page.slug) | {"action-publish": "1"})
    assert AgencySubpage.objects.count() == 1 and not AgencySubpage.objects.get().live

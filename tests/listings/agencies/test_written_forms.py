"""An agency's page may be had in nynorsk too, and is the agency's there as well."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale, Page

from listings.agencies.actions import change_look, reactivate_agency, suspend_agency
from listings.agencies.models import Agency, AgencyPage
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher
from tests.factories.postings import published_posting
from tests.factories.translations import translation_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]


@pytest.fixture
def ours():
    return AgencyFactory(name_nb="Vår etat", short="Vår", page__tagline="Vi vet hvor Norge er.")


@pytest.fixture
def nynorsk():
    return Locale.objects.get(language_code="nn")


def submit(client, page, locale):
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    return client.post(address, {"locales": [locale.pk]})


def write(client, page, words):
    """Every piece, on the page where both written forms stand beside each other."""
    kept = translation_of(page)
    for piece in kept.source.stringsegment_set.all():
        address = reverse("wagtail_localize:edit_string_translation", args=[kept.pk, piece.pk])
        client.put(address, f"value={words}", content_type="application/x-www-form-urlencoded")


def translated(agency, tagline="Vi veit kvar Noreg er.", is_out=True):
    """A nynorsk page as its editors would leave it."""
    page = agency.main_page.copy_for_translation(Locale.objects.get(language_code="nn"))
    page.tagline = tagline
    revision = page.save_revision()
    if is_out:
        revision.publish()
    return page


def test_an_agencys_administrator_has_its_page_translated_and_edits_it(
    client, ours, nynorsk, django_capture_on_commit_callbacks
):
    client.force_login(administrator(ours))
    assert submit(client, ours.main_page, nynorsk).status_code == 302
    page = AgencyPage.objects.get(agency=ours, locale=nynorsk)
    assert (page.live, page.slug, page.get_parent().locale) == (False, ours.slug, nynorsk)
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert client.get(edit).status_code == 200
    write(client, page, "Vi veit kvar Noreg er.")
    with django_capture_on_commit_callbacks(execute=True):
        client.post(edit, {"action": "publish"})
    page.refresh_from_db()
    assert (page.live, page.tagline) == (True, "Vi veit kvar Noreg er.")
    assert Page.find_problems() == ([], [], [], [], [])


@pytest.mark.parametrize("who", [administrator, publisher])
def test_people_of_another_agency_come_nowhere(client, ours, nynorsk, who):
    client.force_login(who())
    assert submit(client, ours.main_page, nynorsk).status_code in (302, 403)
    assert not AgencyPage.objects.filter(locale=nynorsk).exists()
    page = translated(ours)
    response = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert response.status_code in (302, 403)


def test_a_publisher_does_not_have_the_agencys_page_translated(client, ours, nynorsk):
    client.force_login(publisher(ours))
    submit(client, ours.main_page, nynorsk)
    assert not AgencyPage.objects.filter(locale=nynorsk).exists()


def test_readers_meet_the_page_in_their_written_form(client, ours):
    translated(ours)
    said = {"nb": "Vi vet hvor Norge er.", "en": "Vi vet hvor Norge er.", "nn": "Vi veit kvar Noreg er."}
    for language, words in said.items():
        client.cookies["sprak"] = language
        assert words in client.get(f"/virksomheter/{ours.slug}/").content.decode()
        assert words in client.get("/virksomheter/").content.decode()


def test_a_translation_that_is_not_out_is_nobodys(client, ours):
    translated(ours, is_out=False)
    client.cookies["sprak"] = "nn"
    assert "Vi vet hvor Norge er." in client.get(f"/virksomheter/{ours.slug}/").content.decode()
    assert "Noreg" not in client.get("/virksomheter/").content.decode()


def test_postings_stand_under_the_main_page_and_on_both(client, ours):
    translated(ours)
    with translation.override("nn"):
        posting = published_posting(Agency.objects.get(pk=ours.pk), title="Kom til oss")
    assert posting.get_parent().specific == ours.main_page
    client.force_login(employee())
    client.cookies["sprak"] = "nn"
    assert "Kom til oss" in client.get(f"/virksomheter/{ours.slug}/").content.decode()
    assert client.get(posting.url).status_code == 200


def test_postings_are_not_made_under_a_translation(client, ours):
    page = translated(ours)
    client.force_login(publisher(ours))
    add = reverse("wagtailadmin_pages:add", args=["postings", "postingpage", page.pk])
    assert client.get(add).status_code in (302, 403)


def test_an_agency_has_one_page_in_each_written_form(ours, nynorsk):
    translated(ours)
    other = AgencyPage(title="En til", slug="en-til", agency=ours, locale=nynorsk)
    with pytest.raises(ValidationError, match="finnes allerede"):
        AgencyPage.objects.get(agency=ours, locale=nynorsk).get_parent().add_child(instance=other)


def test_the_look_is_chosen_for_the_main_page(ours):
    translated(ours)
    by = administrator(ours)
    with translation.override("nn"):
        change_look(agency=Agency.objects.get(pk=ours.pk), by=by, tagline="Ny setning")
    taglines = AgencyPage.objects.filter(agency=ours).order_by("path").values_list("tagline", flat=True)
    assert list(taglines) == ["Ny setning", "Vi veit kvar Noreg er."]


def test_the_keys_to_every_page_go_and_come_with_the_agency(client, ours):
    page, by = translated(ours), portal_administrator()
    client.force_login(administrator(ours))
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    suspend_agency(agency=ours, by=by)
    assert client.get(edit).status_code in (302, 403)
    reactivate_agency(agency=ours, by=by)
    assert client.get(edit).status_code == 200


def test_a_translation_can_be_taken_down_again(client, ours):
    page = translated(ours)
    client.force_login(administrator(ours))
    client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    page.refresh_from_db()
    assert not page.live and ours.main_page.live


def test_a_list_asks_once_for_all_pages(django_assert_num_queries):
    for _ in range(3):
        translated(AgencyFactory())
    with django_assert_num_queries(2):
        assert all(agency.page and agency.main_page for agency in Agency.objects.with_pages())

"""Through wagtail-localize nobody sees, translates or publishes what the rule table would not let her edit."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission, Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from listings.postings.models import PostingPage
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.postings import draft_posting, published_posting
from tests.factories.stories import story
from tests.factories.translations import drafted, published, standard_page, submitted, translation_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
SECRET = "Hemmelig"


@pytest.fixture
def theirs(editor):
    """A page that only editors may edit, with a translation that is a draft; every text says the same word."""
    page = standard_page(f"{SECRET} side", lead=f"{SECRET} ingress", in_footer=False)
    return submitted(page, editor)


@pytest.fixture
def impatient(client, editor, broken, settings):
    """The editor is signed in, and the script that stands in Apertium's place has a third of a second."""
    settings.APERTIUM_SECONDS = 0.3
    client.force_login(editor)
    return broken


def original(page):
    return page.get_translation(Locale.objects.get(language_code="nb"))


def addresses(made):
    translation, source = translation_of(made), original(made)
    text = translation.source.stringsegment_set.first()
    named = [
        ("submit_page_translation", [source.pk]),
        ("update_translations", [translation.source.pk]),
        ("edit_string_translation", [translation.pk, text.pk]),
        ("download_pofile", [translation.pk]),
        ("upload_pofile", [translation.pk]),
        ("machine_translate", [translation.pk]),
        ("preview_translation", [translation.pk]),
        ("stop_translation", [translation.pk]),
        ("convert_to_alias", [made.pk]),
    ]
    yield from (reverse(f"wagtail_localize:{name}", args=given) for name, given in named)
    yield reverse("confirm_translation", args=[made.pk])
    yield reverse("wagtailadmin_pages:edit", args=[made.pk])


@pytest.mark.parametrize("role", [publisher, administrator, employee])
def test_an_agency_s_people_reach_nothing_of_others(client, theirs, nynorsk, role):
    client.force_login(role(AgencyFactory()))
    before = [Translation.objects.count(), StringTranslation.objects.count()]
    for address in addresses(theirs):
        for send in (client.get, client.post, client.put):
            answer = send(address, {"locales": [nynorsk.pk], "value": "x", "action": "publish"}, follow=False)
            assert answer.status_code in (302, 403, 404, 405), (address, answer.status_code)
            assert SECRET not in answer.content.decode(), address
    theirs.refresh_from_db()
    assert not theirs.live and [Translation.objects.count(), StringTranslation.objects.count()] == before


def test_the_report_lists_what_the_person_may_edit(client, theirs, editor):
    address = reverse("wagtail_localize:translations_report")
    for person, sees in ((administrator(AgencyFactory()), False), (editor, True)):
        client.force_login(person)
        for query in ("", "?source_title=hemmelig"):
            assert (f"{SECRET} side" in client.get(address + query).content.decode()) is sees


def test_a_key_to_the_tree_is_not_enough_without_the_rule(client, theirs):
    """Somebody gave the agency's group Wagtail's own permissions on a page of the editors."""
    agency = AgencyFactory()
    change = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
    for page in (theirs, original(theirs)):
        GroupPagePermission.objects.create(group=Group.objects.get(pk=agency.editors_id), page=page, permission=change)
    client.force_login(administrator(agency))
    for address in addresses(theirs):
        answer = client.get(address)
        assert answer.status_code in (302, 403, 405) and SECRET not in answer.content.decode(), address


@pytest.mark.parametrize("make", [draft_posting, published_posting])
def test_a_posting_is_not_submitted_by_anybody(client, editor, nynorsk, make):
    agency = AgencyFactory()
    posting = make(agency, title=f"{SECRET} utlysning")
    address = reverse("wagtail_localize:submit_page_translation", args=[posting.pk])
    for person, told in ((publisher(agency), "i én målform"), (administrator(AgencyFactory()), "")):
        client.force_login(person)
        html = client.post(address, {"locales": [nynorsk.pk]}, follow=True).content.decode()
        assert told in html and (told or SECRET not in html)
    assert not TranslationSource.objects.exists() and PostingPage.objects.count() == 1


def test_an_unpublished_page_is_published_first(client, submit):
    answer = submit(standard_page("Utkast", live=False))
    assert "Publiser siden før den oversettes" in client.get(answer.url).content.decode()
    assert not Translation.objects.exists()


def test_a_submitted_page_is_a_draft_until_somebody_publishes_it(submit, nynorsk):
    page = standard_page()
    answer = submit(page)
    made = page.get_translation(nynorsk)
    assert answer.url == reverse("wagtailadmin_pages:edit", args=[made.pk]) and not made.live


def test_a_branch_is_translated_without_what_cannot_be(client, nynorsk):
    agency = AgencyFactory()
    draft_posting(agency, title=f"{SECRET} utlysning")
    client.force_login(administrator(agency))
    address = reverse("wagtail_localize:submit_page_translation", args=[agency.main_page.pk])
    client.post(address, {"locales": [nynorsk.pk], "include_subtree": "on"})
    assert agency.main_page.get_translation(nynorsk).title == agency.name_nb
    assert not TranslationSource.objects.filter(object_repr__contains=SECRET).exists()
    assert Page.find_problems() == ([], [], [], [], [])


@pytest.mark.parametrize("publishes_at_once", [True, False])
def test_the_tree_is_sound_after_a_branch(submit, nynorsk, settings, publishes_at_once):
    """wagtail-localize#773: publishing after commit saved how many children a page had before they were made."""
    settings.WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = publishes_at_once
    Page.objects.filter(slug="historier", locale=nynorsk).first().delete()
    for title in ("Én", "To"):
        story(title).get_latest_revision().publish()
    index = Page.objects.get(slug="historier")
    submit(index, include_subtree="on")
    made = index.get_translation(nynorsk)
    assert made.get_children().count() == made.numchild == 2
    assert Page.find_problems() == ([], [], [], [], [])


def test_fetching_what_is_new_publishes_nothing(client, editor, apertium):
    page = standard_page()
    made = published(page, editor)
    page.lead = "Virksomheten svarer deg."
    page.save_revision().publish()
    client.force_login(editor)
    address = reverse("wagtail_localize:update_translations", args=[translation_of(made).source.pk])
    assert 'type="hidden" name="publish_translations" disabled' in client.get(address).content.decode()
    client.post(address, {"publish_translations": "on", "use_machine_translation": "on"})
    made.refresh_from_db()
    assert "Næraste leiar" in made.lead
    assert StringTranslation.objects.filter(data="Verksemda svarer deg.").exists()


@pytest.mark.parametrize(("script", "told"), [("exit 1", "svarte ikke"), ("sleep 30 | cat", "for lang tid")])
def test_without_the_translator_the_editor_is_told_why(client, theirs, impatient, script, told):
    impatient(script)
    address = reverse("wagtail_localize:machine_translate", args=[translation_of(theirs).pk])
    answer = client.post(address, follow=True)
    assert answer.status_code == 200 and told in answer.content.decode()
    assert not StringTranslation.objects.exists()


def test_the_editor_offers_the_machine_and_then_asks_for_a_person(client, editor, apertium):
    made = drafted(standard_page(), editor)
    client.force_login(editor)
    html = client.get(reverse("wagtailadmin_pages:edit", args=[made.pk])).content.decode()
    assert "skrevet av en maskin og ikke bekreftet" in html and "<script>" not in html
    address = reverse("confirm_translation", args=[made.pk])
    assert address in html and "ikke bekreftet" not in client.post(address, follow=True).content.decode()


@pytest.mark.parametrize("name", ["snippets_api_listing", "submit_snippet_translation"])
def test_we_translate_no_snippets(client, editor, name):
    client.force_login(editor)
    given = ["access", "user"] if name.startswith("snippets") else ["access", "user", "1"]
    assert client.get(reverse(f"wagtail_localize:{name}", args=given)).status_code == 404


def test_a_translation_that_is_gone_is_not_found(client, editor, theirs):
    number = translation_of(theirs).pk
    client.force_login(editor)
    assert client.get(reverse("wagtail_localize:download_pofile", args=[number])).status_code == 200
    Page.objects.filter(pk=theirs.pk).first().specific.delete()
    for address in ("download_pofile", "preview_translation"):
        assert client.get(reverse(f"wagtail_localize:{address}", args=[number])).status_code == 404

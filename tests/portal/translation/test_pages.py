"""A page that a machine has translated says so to its readers, until a person answers for it."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext
from wagtail.models import Locale

from portal.translation.actions import confirm
from portal.translation.models import MachineText
from tests.factories.agencies import administrator, employee
from tests.factories.stories import story
from tests.factories.translations import (
    bring_out,
    drafted,
    published,
    standard_page,
    submitted,
    translation_of,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree", "apertium")]
MARK = "Maskinoversatt, ikke bekreftet."


def mark(language="nn"):
    with translation.override(language):
        return gettext(MARK)


def read(client, address, language="nn"):
    client.logout()
    client.cookies["sprak"] = language
    return client.get(address).content.decode()


def test_a_machines_text_is_marked_and_links_to_the_original(client, editor):
    page = standard_page()
    made = published(page, editor)
    html = read(client, page.url)
    assert "Næraste leiar må godkjenne at du søkjer." in html
    assert '<article class="p-stack" data-gap="lg" lang="nn">' in html
    assert f'href="{page.url}?malform=nb"' in html and mark() in html
    original = client.get(f"{page.url}?malform=nb").content.decode()
    assert "Nærmeste leder" in original and 'lang="nb">' in original and mark() not in original
    assert made.url == page.url


def test_readers_of_the_original_see_no_mark(client, editor):
    page = standard_page()
    published(page, editor)
    assert MARK not in read(client, page.url, "nb")


def test_confirming_takes_the_mark_away_for_good(client, editor):
    page = standard_page()
    made = published(page, editor)
    confirm(page=made, by=editor)
    assert mark() not in read(client, page.url) and not MachineText.objects.exists()
    bring_out(made, editor)
    assert mark() not in read(client, page.url)


def test_a_new_piece_from_the_machine_brings_the_mark_back(client, editor):
    page = standard_page()
    made = published(page, editor)
    confirm(page=made, by=editor)
    page.lead = "Virksomheten svarer deg."
    page.save_revision().publish()
    translation_of(made).source.update_from_db()
    bring_out(drafted(page, editor), editor)
    assert "Verksemda svarer deg." in read(client, page.url) and mark() in read(client, page.url)


def test_what_a_person_has_written_herself_is_not_marked(client, editor):
    page = standard_page()
    made = drafted(page, editor)
    kept = translation_of(made)
    for text in kept.source.stringsegment_set.all():
        address = reverse("wagtail_localize:edit_string_translation", args=[kept.pk, text.pk])
        client.force_login(editor)
        answer = client.put(address, "value=Mine+ord", content_type="application/x-www-form-urlencoded")
        assert answer.status_code == 200
    bring_out(made, editor)
    assert "Mine ord" in read(client, page.url) and mark() not in read(client, page.url)


def test_both_directions(client, editor):
    page = standard_page("Korleis søkjer eg?", language="nn", lead="Leiaren avgjer.")
    published(page, editor, into="nb")
    html = read(client, page.url, "nb")
    assert "Lederen avgjør." in html and MARK in html


def test_names_addresses_and_the_page_s_own_address_are_left_alone(client, editor):
    quote = ("quote", {"text": "Jeg lærte mye.", "by": "Berit Leder Norge"})
    page = story("Hun lærte noe", person_name="Berit Leder Norge", body=[quote])
    page.get_latest_revision().publish()
    made = published(page, editor)
    assert (made.slug, made.person_name) == (page.slug, "Berit Leder Norge")
    assert made.body[0].value["by"] == "Berit Leder Norge" and made.body[0].value["text"] == "Eg lærte mykje."


def test_only_whole_pages_are_published(client, editor):
    page = standard_page()
    made = submitted(page, editor)
    client.force_login(editor)
    answer = client.post(reverse("wagtailadmin_pages:edit", args=[made.pk]), {"action": "publish"}, follow=True)
    made.refresh_from_db()
    assert "Ikke publisert" in answer.content.decode() and not made.live
    with pytest.raises(ValidationError, match="ikke oversatt"):
        confirm(page=made, by=editor)


def test_only_who_may_edit_the_page_confirms_it(editor):
    made = published(standard_page(), editor)
    for person in (employee(), administrator()):
        with pytest.raises(PermissionDenied):
            confirm(page=made, by=person)
    assert MachineText.objects.filter(page=made).exists()


def test_the_mark_stays_when_the_page_leaves_its_original_and_goes_by_the_button(client, editor):
    made = published(standard_page(), editor)
    client.force_login(editor)
    client.post(reverse("wagtail_localize:stop_translation", args=[translation_of(made).pk]))
    bring_edit = client.get(reverse("wagtailadmin_pages:edit", args=[made.pk])).content.decode()
    address = reverse("confirm_translation", args=[made.pk])
    assert address in bring_edit and "Bekreft teksten" in client.get(address).content.decode()
    assert client.post(address, follow=True).status_code == 200
    assert not MachineText.objects.exists()


def test_an_alias_says_which_written_form_its_words_have(client):
    page = standard_page()
    page.copy_for_translation(Locale.objects.get(language_code="nn"), alias=True)
    assert 'lang="nb">' in read(client, page.url).partition("<article")[2]

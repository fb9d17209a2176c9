"""Can a page that was written in both forms from the first day be kept in step, so that an edit flows over?"""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from home.models import HomePage, StandardPage
from portal.foundation.streams import without_ids
from portal.translation.actions import keep_in_step
from portal.translation.models import MachineText
from tests.factories.agencies import administrator, employee
from tests.factories.translations import bring_out, standard_page

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]


def in_both(model, **which):
    return [model.objects.get(locale__language_code=language, **which) for language in ("nb", "nn")]


def words(page):
    return [without_ids(block.block.get_prep_value(block.value)) for block in page.body] + [page.title, page.lead]


@pytest.mark.parametrize("slug", ["om", "sporsmal-og-svar", "personvern"])
def test_words_that_were_there_are_kept_whole(editor, slug):
    bokmal, nynorsk = in_both(StandardPage, slug=slug)
    before = words(nynorsk)
    assert keep_in_step(page=bokmal, by=editor).pk == nynorsk.pk
    assert Translation.objects.get().get_progress()[0] == Translation.objects.get().get_progress()[1]
    bring_out(nynorsk, editor)
    assert words(StandardPage.objects.get(pk=nynorsk.pk)) == before
    assert not MachineText.objects.exists() and Page.find_problems() == ([], [], [], [], [])


def test_every_text_of_the_front_page_flows_over_and_names_and_addresses_do_not(editor):
    bokmal, nynorsk = in_both(HomePage)
    keep_in_step(page=bokmal, by=editor)
    source = Translation.objects.get().source
    told = set(source.stringsegment_set.values_list("string__data", flat=True))
    assert {"Bytt utsikt en stund", "Finn det som passer", "Er virksomheten min med?", "Noen av dem som er med"} <= told
    assert not any("/for-ansatte/" in text for text in told)
    bring_out(nynorsk, editor)
    made = HomePage.objects.get(pk=nynorsk.pk)
    assert made.hero["title"] == "Byt utsikt ei stund"
    assert made.sections[4].value["audiences"][0]["link_url"] == "/for-ansatte/"


def test_where_the_blocks_differ_only_what_is_sure_is_taken_over(editor):
    bokmal, nynorsk = in_both(StandardPage, slug="om")
    nynorsk.body = [("paragraph", "<p>Berre dette.</p>")]
    nynorsk.save_revision().publish()
    keep_in_step(page=bokmal, by=editor)
    assert set(StringTranslation.objects.values_list("data", flat=True)) == {nynorsk.title, nynorsk.lead}


def test_nobody_pairs_what_she_may_not_edit_and_nothing_is_paired_twice(client, editor):
    bokmal, nynorsk = in_both(StandardPage, slug="om")
    for person in (employee(), administrator()):
        with pytest.raises(PermissionDenied):
            keep_in_step(page=bokmal, by=person)
    keep_in_step(page=bokmal, by=editor)
    assert keep_in_step(page=nynorsk, by=editor) is None
    assert keep_in_step(page=standard_page("Bare på bokmål"), by=editor) is None


def test_the_editor_finds_it_in_wagtail(client, editor):
    bokmal, nynorsk = in_both(StandardPage, slug="om")
    client.force_login(editor)
    address = reverse("keep_in_step", args=[bokmal.pk])
    assert address in client.get(reverse("wagtailadmin_pages:edit", args=[bokmal.pk])).content.decode()
    assert "blir denne siden originalen" in client.get(address).content.decode()
    answer = client.post(address)
    assert answer.url == reverse("wagtailadmin_pages:edit", args=[nynorsk.pk])
    assert address not in client.get(reverse("wagtailadmin_pages:edit", args=[bokmal.pk])).content.decode()
    assert client.post(address).url == reverse("wagtailadmin_pages:edit", args=[bokmal.pk])

"""What the house says about links, headings, pictures and sentences."""

import json
import re

import pytest
from django.urls import reverse
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file

from portal.foundation.house_rules import findings_in, unfinished
from portal.foundation.house_rules.checker import HouseRules
from portal.foundation.house_rules.words import VAGUE, vague_pattern
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.subsites import subpage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]


def told(*blocks):
    return findings_in(subpage(blocks=blocks))


def link(text, href="https://example.no"):
    return ("paragraph", f'<p>Noe, og så <a href="{href}">{text}</a>.</p>')


@pytest.mark.parametrize(
    "text", ["her", "Les mer", "les  mer …", "Klikk her!", "sjå meir", "https://example.no/a", "www.example.no"]
)
def test_a_link_that_tells_nothing_is_pointed_out(text):
    assert len(told(link(text))) == 1


@pytest.mark.parametrize("text", ["Slik søker du", "Les mer om faddere", "Her bor vi"])
def test_a_link_that_says_where_it_leads_is_fine(text):
    assert told(link(text)) == []


def test_links_are_found_inside_blocks_too():
    assert len(told(("question", {"question": "Hva?", "answer": '<p><a href="https://example.no">her</a></p>'}))) == 1


def test_a_link_to_a_page_that_is_gone_or_not_out_is_pointed_out():
    agency = AgencyFactory()
    draft = subpage(agency, "Utkast", live=False)
    gone = (
        f'<p><a linktype="page" id="{draft.pk}">Til utkastet</a> <a linktype="page" id="999999">Til ingenting</a></p>'
    )
    found = findings_in(subpage(agency, blocks=[("paragraph", gone)]))
    assert [words.rpartition(": ")[2] for words in found] == ["siden er ikke publisert.", "siden er slettet."]


def test_a_long_sentence_is_pointed_out():
    assert "har 40 ord" in told(("paragraph", f"<p>{'ord ' * 40}.</p>"))[0].replace("41", "40")


@pytest.mark.parametrize(
    "kinds, fault",
    [("subheading", True), ("subheading heading", True), ("heading subheading", False), ("heading", False)],
)
def test_headings_do_not_jump(kinds, fault):
    page = subpage(blocks=[(kind, "Ord") for kind in kinds.split()])
    assert bool(unfinished(page)) is fault


@pytest.mark.parametrize("alt, fault", [("", True), ("Et fyr i storm", False)])
def test_a_picture_is_described_before_it_is_out(client, alt, fault):
    agency = AgencyFactory()
    picture = Image.objects.create(title="Fyr", file=get_test_image_file(), collection=agency.collection)
    image = {"image": picture.pk, "alt_text": alt, "decorative": False}
    page = subpage(agency, live=False, blocks=[("picture", {"image": image, "caption": ""})])
    assert bool(unfinished(page)) is fault
    client.force_login(publisher(agency))
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    client.post(f"{bulk}?id={page.pk}&next=/admin/", follow=True)
    page.refresh_from_db()
    assert page.live is not fault


def test_the_checker_beside_the_text_knows_the_same_words():
    """In the preview that runs while somebody writes."""
    pattern = re.compile(vague_pattern(), re.IGNORECASE)
    assert all(pattern.match(word) and pattern.match(word.capitalize()) for word in VAGUE)
    assert not pattern.match("Les mer om faddere")


def test_the_editor_gets_our_checker(client):
    page = subpage(agency := AgencyFactory())
    client.force_login(publisher(agency))
    html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    spec = re.search(
        r'id="accessibility-axe-configuration"[^>]*>(.*?)</script>|axe-configuration"[^>]*>(.*?)</script>', html
    )
    options = json.loads(spec[1] or spec[2])["options"]
    assert {"portal-link-text", "image-alt"} <= set(options["runOnly"]) == set(HouseRules.axe_run_only)

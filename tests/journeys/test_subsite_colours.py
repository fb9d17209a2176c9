"""Does every block read in every agency's look? All of them on a page, in the demo's colours and ten extremes."""

from colorsys import hls_to_rgb

import pytest
from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file

from home.demo import files
from listings.agencies.blocks import agency_blocks
from listings.agencies.models import Agency
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.postings import published_posting
from tests.factories.stories import story
from tests.factories.subsites import news, subpage

ANSWER = "<p>Ja. <a href='https://example.no'>Les hvordan det går til</a>.</p>"
EXTREMES = ["#000000", "#ffffff", "#ffff00", "#00ff00", "#808080"]
LIGHTS = (0.08, 0.3, 0.5, 0.7, 0.95)


def hexed(hue, light):
    return "#" + "".join(f"{round(part * 255):02x}" for part in hls_to_rgb(hue, light, 1))


EXTREMES += [hexed(number / len(LIGHTS), light) for number, light in enumerate(LIGHTS)]


def demo_colours():
    return [look["brand_colour"] for look in files.rows("looks")]


@pytest.fixture
def agency(live_server, portal_tree, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    stored = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    settings.STORAGES = {**settings.STORAGES, "default": stored}
    return AgencyFactory(name_nb="Fargedirektoratet", short="Farge", page__tagline="Vi har alle farger.")


def every_block(agency):
    picture = Image.objects.create(title="Fyr", file=get_test_image_file(), collection=agency.collection)
    document = Document.objects.create(
        title="Plan", file=ContentFile(b"x", name="plan.txt"), collection=agency.collection
    )
    chosen = {"theme": None, "competence": None}
    person = {"name": "Liv Aasen", "title": "leder", "email": "liv@example.no", "phone": "22 00 00 00"}
    return [
        ("heading", "Først"),
        ("subheading", "Så"),
        ("paragraph", f"{ANSWER}<ul><li>Ett</li><li>To</li></ul>"),
        ("quote", {"text": "Jeg lærte mest om oss selv.", "by": "Liv Aasen"}),
        ("facts", {"items": [{"label": "Varer", "value": "åtte uker"}, {"label": "Sted", "value": "Vardø"}]}),
        ("picture", {"image": {"image": picture.pk, "alt_text": "Et fyr", "decorative": False}, "caption": "Fyret"}),
        ("question", {"question": "Kan jeg?", "answer": ANSWER}),
        ("contacts", {"heading": "Spør oss", "people": [person]}),
        ("postings", {"heading": "Ledig", "kind": "", **chosen}),
        ("stories", {"heading": "De har vært her", **chosen}),
        ("file", {"document": document.pk, "text": "Planen for perioden"}),
    ]


@pytest.fixture
def page_of_all(agency):
    published_posting(agency, title="Kom til oss")
    told = story("Tre uker hos oss", host_agency=agency)
    told.get_latest_revision().publish()
    news(agency, "Nytt fra oss")
    return subpage(agency, "Alle delene", lead="Hver del står her én gang.", blocks=every_block(agency))


def test_the_page_has_every_block(page_of_all):
    assert {part.block_type for part in page_of_all.body} == set(agency_blocks().child_blocks)


@pytest.fixture
def checks(accessible, fits):
    return accessible, fits


def test_every_block_reads_in_every_colour(page, agency, page_of_all, sign_in, checks):
    sign_in(page, employee())
    faults = []
    for colour in dict.fromkeys([*demo_colours(), *EXTREMES]):
        Agency.objects.filter(pk=agency.pk).update(brand_colour=colour)
        for address in (page_of_all.url, agency.main_page.url):
            page.goto(address)
            for check in checks:
                try:
                    check(page)
                except AssertionError as fault:
                    faults.append(f"{colour}: {str(fault).partition('assert')[0]}")
    assert not faults, "\n\n".join(faults)

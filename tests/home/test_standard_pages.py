"""Are the standard pages complete in both written forms, easy to find one's way in, and true about the portal?"""

import re

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Page

from home.blocks import DeclarationBlock
from home.models import StandardPage
from home.tree import CONTENT, content, plant
from tests.factories.agencies import employee
from tests.factories.translations import standard_page

pytestmark = pytest.mark.usefixtures("portal_tree")
HEADINGS = [("heading", text) for text in ("Først", "Så", "Så", "Til slutt: æ, ø og å?")]


def planted():
    return StandardPage.objects.select_related("locale").order_by("path")


def main_of(response):
    return response.content.decode().partition("<article")[2].partition("</article>")[0]


def test_every_page_is_shown_whole_in_both_written_forms(client):
    assert {page.locale.language_code for page in planted()} == {"nb", "nn"}
    for page in planted():
        client.cookies["sprak"] = page.locale.language_code
        article = main_of(client.get(page.url))
        assert f'lang="{page.locale.language_code}"' in article.partition(">")[0]
        assert page.title in article and page.lead in article
        levels = [int(level) for level in re.findall(r"<h([1-6])", article)]
        assert levels[0] == 1 and levels.count(1) == 1
        assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False)), page.url


def test_both_written_forms_say_the_same_things():
    bokmal, nynorsk = (content(language)["pages"] for language in ("nb", "nn"))
    shapes = [[(page["slug"], [name for name, _ in page["body"]]) for page in tree] for tree in (bokmal, nynorsk)]
    assert shapes[0] == shapes[1]
    assert [section[0] for section in content("nb")["home"]["sections"]] == [
        section[0] for section in content("nn")["home"]["sections"]
    ]


def test_every_link_in_what_is_planted_leads_to_a_page(client):
    client.force_login(employee())
    texts = [file.read_text(encoding="utf-8") for file in CONTENT.glob("*.json")]
    links = {link for text in texts for link in re.findall(r'(?:href=\\"|url": ")(/[^"\\]*)', text)}
    assert len(links) >= 5
    for link in links:
        assert client.get(link).status_code == 200, link


def test_a_long_page_opens_with_a_list_of_what_is_on_it(client):
    page = standard_page("Lang side", body=HEADINGS)
    article = main_of(client.get(page.url))
    for anchor in ("forst", "sa", "sa-2", "til-slutt-ae-o-og-a"):
        assert f'href="#{anchor}"' in article and f'id="{anchor}"' in article
    short = standard_page("Kort side", body=HEADINGS[:2])
    assert "På denne siden" not in main_of(client.get(short.url))


def test_a_page_may_stand_one_level_down_and_no_further(client):
    above = StandardPage.objects.get(slug="personvern", locale__language_code="nb")
    below = StandardPage.objects.get(slug="informasjonskapsler", locale__language_code="nb")
    assert below.url == "/personvern/informasjonskapsler/"
    assert StandardPage.can_create_at(above) and not StandardPage.can_create_at(below)
    assert not above.can_move_to(StandardPage.objects.get(slug="om", locale__language_code="nb"))
    assert f'href="{below.url}"' in main_of(client.get(above.url))
    trail = client.get(below.url).content.decode().partition("<article")[0]
    assert f'href="{above.url}"' in trail
    assert Page.find_problems() == ([], [], [], [], [])


def test_it_says_when_it_was_last_changed(client):
    assert "Sist oppdatert" in main_of(client.get("/om/"))


def test_what_nobody_has_written_in_follows_the_portal_and_the_rest_is_left_alone():
    old = StandardPage.objects.get(slug="om", locale__language_code="nb")
    StandardPage.objects.filter(slug="om").update(lead="Slik det var i forrige versjon")
    mine = StandardPage.objects.get(slug="kontakt", locale__language_code="nb")
    mine.lead = "Slik redaktøren vil ha det"
    mine.save_revision().publish()
    plant()
    assert StandardPage.objects.get(pk=old.pk).lead == old.lead
    assert StandardPage.objects.get(pk=mine.pk).lead == "Slik redaktøren vil ha det"


@pytest.mark.parametrize("address", ["https://uustatus.no/nb/erklaringer/publisert/en", ""])
def test_the_statement_is_where_public_bodies_keep_theirs(client, address):
    block = DeclarationBlock()
    assert block.clean(block.to_python({"address": address}))["address"] == address
    html = block.render(block.to_python({"address": address}))
    assert ("ikke publisert" in html) == (not address) and (f'href="{address}"' in html) == bool(address)


def test_a_statement_elsewhere_is_refused():
    block = DeclarationBlock()
    with pytest.raises(ValidationError):
        block.clean(block.to_python({"address": "https://uustatus.example/nb/1"}))


def test_the_portal_sets_no_other_cookies_than_it_tells_of(client):
    for path in ("/", "/logg-inn/", "/finnes-ikke/"):
        client.get(path)
    client.post("/sprak/", {"language": "nn"})
    client.force_login(employee())
    client.get("/min-side/")
    client.post("/min-side/varsler/valg/", {})
    told = main_of(client.get("/personvern/informasjonskapsler/"))
    assert client.cookies and all(f">{name}<" in told for name in client.cookies), set(client.cookies)

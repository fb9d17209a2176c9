"""Is the front page the editors' own?"""

import pytest
from django.core.exceptions import ValidationError

from home.blocks import SectionsBlock
from portal.foundation.blocks import AudienceBlock, LinkAddressBlock
from tests.factories.agencies import AgencyFactory, employee, portal_editor
from tests.factories.postings import published_posting
from tests.factories.stories import story

HERO = ("hero", {"title": "Se deg om", "text": "Litt om saken", "note": "Bare for prøving"})
STEPS = ("steps", {"title": "Slik går det", "steps": [{"title": "Ett steg", "text": "Det er nok."}]})
ASKED = ("questions", {"title": "Du lurer på", "questions": [{"question": "Hva?", "answer": "<p>Det.</p>"}]})
CALL = ("call", {"title": "Kom nå", "link_text": "Les mer", "link_url": "/om/"})


@pytest.fixture
def home(portal_tree):
    return portal_tree


def written(home, *sections):
    home.sections = list(sections)
    home.save()


def read(client):
    return client.get("/").content.decode()


def test_everything_on_it_is_written_by_editors_in_their_order(client, home):
    written(home, HERO, ASKED, STEPS, CALL)
    page = read(client)
    words = ["Se deg om", "Bare for prøving", "Du lurer på", "Slik går det", "Ett steg", "Kom nå"]
    places = [page.index(word, page.index("<h1")) for word in words]
    assert places == sorted(places)


def test_what_is_hidden_is_kept_and_not_shown(client, home):
    written(home, HERO, (STEPS[0], STEPS[1] | {"is_hidden": True}))
    page = read(client)
    assert "Slik går det" not in page and 'href="#slik"' not in page
    home.refresh_from_db()
    assert home.sections[1].value["title"] == "Slik går det"


def test_what_is_empty_leaves_no_hole(client, home):
    nothing = {"steps": {"steps": []}, "stories": {}, "questions": {"questions": []}, "agencies": {}, "postings": {}}
    empty = [(name, {"title": "Ingenting her"} | parts) for name, parts in nothing.items()]
    written(home, HERO, *empty, ("figures", {"title": "Ingenting her", "figures": ["postings"]}))
    page = read(client)
    assert "Ingenting her" not in page
    assert 'href="#slik"' not in page and 'href="#sporsmal"' not in page


def test_without_an_opening_the_page_is_called_by_its_title(client, home):
    written(home, STEPS)
    assert ">Forside</h1>" in read(client)


def test_the_opening_stands_at_the_top_and_once(home):
    block = SectionsBlock()
    with pytest.raises(ValidationError):
        block.clean(block.to_python([{"type": name, "value": value} for name, value in (CALL, HERO)]))
    with pytest.raises(ValidationError):
        block.clean(block.to_python([{"type": name, "value": value} for name, value in (HERO, HERO)]))


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//annet.example", "/om/ /to/", "om", "http://a.no", "/\\a"]
)
def test_a_link_leads_to_an_address_and_runs_nothing(address):
    with pytest.raises(ValidationError):
        LinkAddressBlock().clean(address)


@pytest.mark.parametrize("address", ["/om/", "https://www.dfo.no", "#slik", "/sok/?q=å"])
def test_a_link_leads_where_the_editor_says(address):
    assert LinkAddressBlock().clean(address) == address


def test_only_lifted_stories_stand_there_and_at_most_three(client, home):
    for number in range(4):
        story(f"Løftet fram {number}", is_featured=True)
    story("Ikke løftet fram")
    page = read(client)
    assert page.count("Løftet fram") == 3
    assert "Ikke løftet fram" not in page


def test_a_stranger_is_asked_in_and_a_member_shown_on(client, home):
    assert 'href="/logg-inn/"' in read(client)
    client.force_login(employee())
    page = read(client)
    assert 'data-size="lg" href="/min-side/"' in page
    assert "Logg inn med jobbadressen" not in page


def test_the_newest_postings_are_for_those_who_may_find_them(client, home):
    agency = AgencyFactory()
    for title in ("Den eldste", "Den nest eldste", "Den nest nyeste", "Den nyeste"):
        published_posting(agency, title=title)
    published_posting(agency, title="Bare for oss", visibility="own")
    assert "Den nyeste" not in read(client)
    client.force_login(portal_editor())
    assert "Den nyeste" not in read(client)
    client.force_login(employee())
    page = read(client)
    assert page.index("Den nyeste") < page.index("Den nest nyeste") < page.index("Den nest eldste")
    assert "Den eldste" not in page and "Bare for oss" not in page


def test_figures_are_counted_when_the_page_is_shown(client, home):
    agency = AgencyFactory()
    written(home, HERO, ("figures", {"title": "Tall", "figures": ["agencies", "postings", "stories"]}))
    assert "åpne utlysninger" not in read(client)
    published_posting(agency, title="For alle")
    published_posting(agency, title="For få", visibility="own")
    page = read(client)
    assert "<strong>1</strong>" in page and "åpne utlysninger" in page and "fristen ikke har gått ut" in page
    assert "historier</span>" not in page


def test_agencies_with_a_logo_stand_there(client, home):
    AgencyFactory(name_nb="Kystverket", logo="logo/kyst.svg")
    AgencyFactory(name_nb="Uten logo")
    AgencyFactory(name_nb="Stengt", logo="logo/stengt.svg", status="suspended")
    page = read(client)
    assert "Kystverket" in page and "Uten logo" not in page and "Stengt" not in page


@pytest.mark.parametrize("path", ["/", "/om/", "/sporsmal-og-svar/", "/historier/"])
def test_each_page_has_one_heading_and_a_title(client, home, path):
    page = client.get(path).content.decode()
    assert page.count("<h1") == 1
    assert page.split("<title>")[1].split("</title>")[0].endswith("– Utvekslingsportalen")


def test_so_is_the_link_of_an_audience():
    block = AudienceBlock()
    with pytest.raises(ValidationError):
        block.clean(block.to_python({"title": "Alle", "text": "<p>Hei.</p>", "link_url": "javascript:alert(1)"}))

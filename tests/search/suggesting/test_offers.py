"""Does the field get its offers: few, by kind, beside what is chosen, and whatever is written in it?"""

import re

import pytest

from tests.factories.agencies import employee, portal_editor
from tests.factories.search import findable_posting
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory

ADDRESS = "/finn/forslag/"


@pytest.fixture
def visit(client, agency):
    client.force_login(employee(agency))
    return lambda **data: client.get(ADDRESS, data)


@pytest.fixture
def part(client, agency):
    client.force_login(employee(agency))
    headers = {"HX-Request": "true", "HX-Target": "q-offers"}
    return lambda **data: client.get(ADDRESS, data, headers=headers).content.decode()


def links(response):
    html = response if isinstance(response, str) else response.content.decode()
    found = re.findall(r'href="/finn/\?([^"]+)">([^<]+?) ?<', html)
    return {label: query.replace("&amp;", "&") for query, label in found}


def test_strangers_are_asked_to_sign_in_and_others_told_no(client, db):
    assert client.get(ADDRESS).headers["Location"].startswith("/logg-inn/")
    client.force_login(portal_editor())
    assert client.get(ADDRESS).status_code == 403


def test_a_thing_becomes_a_choice_beside_the_others_and_a_word_the_text(visit, agency):
    CompetenceFactory(slug="arkivfag", label_nb="Arkivfag")
    findable_posting(agency, title="Arkivarer")
    chosen = {"slag": ["need", "swap"], "kompetanse": "ro", "kompetanse-treff": "minst-en", "sort": "frist"}
    found = links(visit(q="arkiv", **chosen, side="3", tull="x"))
    joined = "kompetanse=ro&kompetanse=arkivfag&kompetanse-treff=minst-en"
    assert found["Arkivfag"] == f"slag=need&slag=swap&{joined}&sort=frist"
    assert found["arkivarer"].startswith("q=arkivarer&") and "side" not in found["arkivarer"]


def test_the_last_word_grows_and_those_before_it_stay(visit):
    CompetenceFactory(slug="arkivfag", label_nb="Arkivfag")
    CompetenceFactory(slug="anskaffelser", label_nb="Offentlige anskaffelser")
    assert links(visit(q="hav ark"))["Arkivfag"] == "q=hav&kompetanse=arkivfag"
    assert links(visit(q="offentlige ansk"))["Offentlige anskaffelser"] == "kompetanse=anskaffelser"


def test_what_is_chosen_is_not_offered_again(visit):
    CompetenceFactory(slug="arkivfag", label_nb="Arkivfag")
    assert "Arkivfag" not in links(visit(q="arkiv", kompetanse="arkivfag"))


def test_no_kind_crowds_out_the_others_and_there_are_eight_at_most(visit):
    for number in range(12):
        CompetenceFactory(slug=f"fjell-{number}", label_nb=f"Fjell {number:02}")
    assert len(links(visit(q="fjell"))) == 8
    ThemeFactory(slug="fjellet", label_nb="Høyt på fjellet")
    found = links(visit(q="fjell"))
    assert len(found) == 8 and "Høyt på fjellet" in found


def test_htmx_gets_a_list_and_what_is_said_aloud(part):
    CompetenceFactory(slug="arkivfag", label_nb="Arkivfag", synonyms="arkivfaglig")
    found = part(q="arkivf")
    assert 'role="option"' in found and 'id="q-offers-1-1"' in found and "<html" not in found
    assert "1 forslag" in found and "Ingen forslag" in part(q="zzzz")
    assert "forslag" not in part(q="")


def test_another_name_is_told(visit):
    CompetenceFactory(slug="personvern", label_nb="Personvern", synonyms="GDPR")
    assert "(GDPR)" in visit(q="gdpr").content.decode()


@pytest.mark.parametrize("text", ["01017012345", "010170 12345", "kari@example.no"])
def test_birth_numbers_and_addresses_get_nothing(visit, agency, text):
    findable_posting(agency, title=f"Ring {text}")
    assert not links(visit(q=text))


@pytest.mark.parametrize(
    "text", ["a" * 10_000, "'\"<script>", "🙂", "\x00", "%", "_", "\\", "ark\x00iv", " ", "ab" * 100, "a b c d e f g"]
)
def test_nothing_that_is_written_breaks_it(visit, part, text):
    CompetenceFactory(slug="arkivfag", label_nb="Arkivfag")
    assert visit(q=text).status_code == 200
    assert "<script>" not in part(q=text)


def test_each_key_costs_few_questions(part, django_assert_max_num_queries):
    CompetenceFactory(slug="arkivfag", label_nb="Arkivfag")
    part(q="a")
    with django_assert_max_num_queries(9):
        part(q="ar")

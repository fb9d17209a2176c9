"""What do other sites read by machine? What stands openly, found again by what they ask for, and nothing that is wrong
in silence."""

import pytest

from listings.postings.choices import Kind
from tests.factories.agencies import AgencyFactory
from tests.factories.sharing import shared_posting, sharing_agency
from tests.factories.vocabulary import CompetenceFactory, QualityFactory, ThemeFactory
from tests.queries import cost

pytestmark = pytest.mark.django_db
PORTAL = "http://127.0.0.1:8000"
ROOT = "/api/v1/"
BUDGET = {"postings": 12, "agencies": 6, "themes": 4, "qualities": 4, "competences": 4}


@pytest.fixture
def share(portal_tree):
    words = {"themes": [ThemeFactory()], "qualities": [QualityFactory()], "wanted": [CompetenceFactory()]}
    return shared_posting(sharing_agency(name_nb="Etat Åpen"), title="Jurist & «kyst»", lead="Kort", **words)


def read(client, path, **asked):
    answer = client.get(f"{ROOT}{path}", asked)
    assert answer.status_code == 200 and answer["Content-Type"] == "application/json; charset=utf-8", answer.content
    return answer.json()


def refused(client, path, status=400, **asked):
    answer = client.get(f"{ROOT}{path}", asked)
    assert (answer.status_code, answer["Content-Type"]) == (status, "application/problem+json")
    told = answer.json()
    assert told["status"] == status and told["type"] == "about:blank" and told["detail"].endswith(".")
    return told["detail"]


def ids(told):
    return [one["id"] for one in told["results"]]


def test_a_shared_posting_is_told_as_values_with_the_address_where_it_is_answered(client, share):
    one = read(client, "postings")["results"][0]
    posting, agency = share.posting, share.agency
    assert (one["title"], one["lead"], one["language"]) == ("Jurist & «kyst»", "Kort", "nb")
    assert one["url"] == PORTAL + share.get_absolute_url()
    assert one["deadline"] == posting.deadline.isoformat()
    assert one["kind"] == {"code": posting.kind, "label": posting.get_kind_display()}
    assert one["agency"] == {"id": agency.slug, "name": agency.name, "short_name": agency.short}
    assert one["place"]["municipality"]["code"] == posting.municipality.code


def test_one_posting_has_all_its_words(client, share):
    told = read(client, f"postings/{share.address}")
    line = share.posting.competence_lines.get()
    assert told["texts"] and all(text["paragraphs"] for text in told["texts"])
    assert told["competences"][0]["id"] == line.competence.slug
    assert told["competences"][0]["required"] == line.required
    assert told["agency"]["url"] == PORTAL + share.agency.page.url


def test_labels_are_in_the_language_that_the_address_asks_for_whatever_the_browser_says(client, share):
    theme = share.posting.themes.get()
    type(theme).objects.update(label_nb="Bokmålsord", label_nn="Nynorskord", label_en="English word")
    for language, label in {"nb": "Bokmålsord", "nn": "Nynorskord", "en": "English word"}.items():
        answer = client.get(f"{ROOT}themes?language={language}", headers={"accept-language": "nn"})
        assert answer.json()["results"][0]["label"] == label and answer["Content-Language"] == language
    assert read(client, "themes")["results"][0]["label"] == "Bokmålsord"


def test_postings_are_narrowed_by_what_they_are_and_whose(client, share):
    other = shared_posting(kind=Kind.OFFER, themes=[ThemeFactory()])
    assert ids(read(client, "postings")) == [other.address, share.address]
    county = share.posting.municipality.county.code
    for asked in ({"kind": "need"}, {"agency": share.agency.slug}, {"theme": share.posting.themes.get().slug}):
        assert ids(read(client, "postings", **asked)) == [share.address], asked
    assert share.address in ids(read(client, "postings", county=county))


def test_a_competence_says_its_theme(client, share):
    competence = share.posting.competence_lines.get().competence
    told = read(client, "competences", theme=competence.theme.slug)["results"]
    assert told == [
        {
            "id": competence.slug,
            "label": competence.label,
            "theme": competence.theme.slug,
            "broader": None,
            "esco": competence.esco,
        }
    ]


def test_a_long_list_comes_in_parts_that_lead_to_each_other(client, portal_tree):
    shares = [shared_posting() for _ in range(3)]
    first = read(client, "postings", page_size=2, language="nn")
    assert (first["count"], first["pages"], first["previous"]) == (3, 2, None)
    assert first["next"] == f"{PORTAL}{ROOT}postings?language=nn&page_size=2&page=2"
    second = client.get(first["next"].removeprefix(PORTAL)).json()
    assert ids(first) + ids(second) == [share.address for share in reversed(shares)]
    assert second["next"] is None and "page=1&" in second["previous"]
    beyond = read(client, "postings", page=9)
    assert beyond["results"] == [] and beyond["next"] is beyond["previous"] is None


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            {"sted": "46"},
            "«sted» er ikke noe det kan spørres om her. Dette kan brukes: language, page, page_size, kind",
        ),
        ({"Page": "1"}, "«Page» er ikke"),
        ({"page": ["1", "2"]}, "«page» kan bare stå én gang."),
        ({"page": "0"}, "«page» må være 1 eller mer."),
        ({"page": "10001"}, "«page» må være 10000 eller mindre."),
        ({"page": "9" * 5_000}, "«page» må være"),
        ({"page_size": "101"}, "«page_size» må være 100 eller mindre."),
        ({"page_size": "mange"}, "«page_size» må være et helt tall."),
        ({"kind": "jobb"}, "«kind» må være en av disse: 'need', 'offer', 'swap'."),
        ({"language": "se"}, "«language» må være en av disse: 'nb', 'nn', 'en'."),
        ({"county": "99"}, "Ingenting har county=99."),
        ({"county": "4\x00"}, "Verdien av «county» kan ikke brukes."),
        ({"agency": "finnes-ikke"}, "Ingenting har agency=finnes-ikke."),
        ({"theme": "' OR 1=1 --"}, "Verdien av «theme» kan ikke brukes."),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(client, portal_tree, asked, said):
    assert refused(client, "postings", **asked).startswith(said)


@pytest.mark.parametrize("path", ["postings/x", "agencies", "themes", "qualities", "competences"])
def test_no_address_passes_over_a_parameter_that_it_does_not_know(client, share, path):
    path = path.replace("/x", f"/{share.address}")
    assert "«kompetanse» er ikke noe" in refused(client, path, kompetanse="x")


def test_what_is_wrong_is_said_in_the_language_that_was_asked_for(client, portal_tree):
    answer = client.get(f"{ROOT}postings?language=nb&page=0", headers={"accept-language": "en"})
    assert answer.json()["detail"] == "«page» må være 1 eller mer."


@pytest.mark.parametrize("path", ["", "finnes/ikke", "postings/finnes-ikke", "postings/"])
def test_an_address_with_nothing_says_where_the_others_are(client, portal_tree, path):
    assert "/api/" in refused(client, path, 404)


def test_agencies_that_are_in_are_told_and_those_that_are_out_are_not(client, portal_tree):
    inside, out = sharing_agency(name_nb="Etat Inne"), AgencyFactory(name_nb="Etat Ute", status="suspended")
    told = read(client, "agencies", page_size=100)
    assert inside.slug in ids(told) and out.slug not in ids(told)
    assert {"id", "name", "short_name", "kind", "url", "website", "logo"} == told["results"][0].keys()


@pytest.mark.parametrize("path", BUDGET)
def test_much_costs_no_more_than_little(client, share, path):
    few = cost(client, f"{ROOT}{path}")
    for _ in range(3):
        shared_posting(themes=[ThemeFactory()], qualities=[QualityFactory()], wanted=[CompetenceFactory()])
    assert cost(client, f"{ROOT}{path}") <= few <= BUDGET[path]

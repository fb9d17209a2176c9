"""Are Norwegian words found in every form they are written in? Each promise is asked of both engines."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from listings.postings.choices import Kind, Workplace
from search.engines.database import DatabaseEngine
from search.results import Tier
from tests.factories.agencies import AgencyFactory
from tests.factories.search import findable_posting
from tests.factories.vocabulary import CompetenceFactory, CountyFactory, MunicipalityFactory

from .test_truth import stripped

pytestmark = [pytest.mark.engines, pytest.mark.usefixtures("lexicon")]


FOUND = [
    ("Vi trenger en saksbehandler", "saksbehandlere", Tier.PHRASE),
    ("Saksbehandlerne våre", "saksbehandler", Tier.PHRASE),
    ("Erfarne jurister søkes", "jurist", Tier.PHRASE),
    ("Studier i juss", "jus", Tier.PHRASE),
    ("Utbygging av veg", "vei", Tier.PHRASE),
    ("Saksbehandlar i nord", "saksbehandler", Tier.PHRASE),
    ("Saksbehandler i nord", "sakshandsamarar", Tier.PHRASE),
    ("Styring av verksemder", "virksomhetene", Tier.PHRASE),
    ("Virksomhetsstyring", "verksemdsstyring", Tier.PHRASE),
    ("Rettleiing av søkjarar", "veiledning", Tier.PHRASE),
    ("Rådgiver i økonomi", "oekonomi", Tier.PARTS),
    ("Rådgiver i økonomi", "ökonomi", Tier.PARTS),
    ("Kart over Haakonsvern", "Håkonsvern", Tier.PARTS),
    ("Leder av arkivet", "lede", Tier.PARTS),
    ("Kommunikasjonsrådgivere", "kommunikasjon", Tier.PARTS),
    ("Seniorsaksbehandlere", "saksbehandler", Tier.PARTS),
    ("Behandling av saker", "saksbehandling", Tier.APART),
    ("Vil du hospitere hos oss?", "hospitering", Tier.NEAR),
    ("Vi vil digitalisere arkivet", "digitaliseringen", Tier.NEAR),
    ("Digitalisering av arkiv", "digitalisere", Tier.NEAR),
    ("Hospitant i ett år", "hospitering", Tier.NEAR),
    ("Hospiteringsordning", "hospitering", Tier.PARTS),
]


@pytest.mark.parametrize("found", FOUND, ids=lambda found: f"{found[1]} in {found[0]}")
def test_a_word_is_found_in_whatever_form(engine, agency, person, found):
    title, text, tier = found
    posting = findable_posting(agency, title=title)
    findable_posting(agency, title="Noe helt annet")
    hits = engine.find(person, text=text).hits
    assert [(hit.object_id, hit.tier) for hit in hits] == [(posting.pk, tier)]


APART = [("Mål", "mal"), ("Kart over land", "kartlegging"), ("En sak", "saksbehandler"), ("Gi tilbakemelding", "GIS")]


@pytest.mark.parametrize("title, text", APART, ids=[f"{text} not in {title}" for title, text in APART])
def test_what_is_another_word_is_not_found(engine, agency, person, title, text):
    findable_posting(agency, title=title)
    assert engine.find(person, text=text).total == 0


def test_the_nearest_come_first(engine, agency, person):
    apart = findable_posting(agency, title="Behandling av saker")
    inside = findable_posting(agency, title="Saksbehandlingsrutiner")
    body = findable_posting(agency, title="Annet", lead="God saksbehandling")
    title = findable_posting(agency, title="Om saksbehandlingen")
    assert engine.find(person, text="saksbehandling").ids == [title.pk, inside.pk, body.pk, apart.pk]


def test_what_editors_hold_to_be_near_is_found_last(engine, agency, person):
    near, itself = findable_posting(agency, title="Offentlige lover"), findable_posting(agency, title="Kurs i juss")
    question = engine.question(person, text="jus", related={("jus",): [("lov",), ("offentlig", "rett")]})
    hits = engine.answer(question).hits
    assert [(hit.object_id, hit.tier) for hit in hits] == [(itself.pk, Tier.PHRASE), (near.pk, Tier.NEAR)]


def test_what_the_agency_chose_comes_before_what_stands_in_passing(engine, agency, person):
    required = CompetenceFactory(slug="arkivering", label_nb="Arkivering")
    passing = findable_posting(agency, title="Annet", lead="Arkivering og arkivering og arkivering")
    chosen = findable_posting(agency, title="Noe", competences=[required])
    hits = engine.find(person, text="arkivering").hits
    assert [(hit.object_id, hit.tier) for hit in hits] == [(chosen.pk, Tier.LABELS), (passing.pk, Tier.BODY)]


def test_of_three_words_one_may_be_missing(engine, agency, person):
    whole = findable_posting(agency, title="Vedtak som folk forstår")
    most = findable_posting(agency, title="Vedtak folk venter på")
    findable_posting(agency, title="Vedtak alene")
    hits = engine.find(person, text="vedtak folk forstår").hits
    assert [(hit.object_id, hit.tier) for hit in hits] == [(whole.pk, Tier.TITLE), (most.pk, Tier.MOST)]


def test_light_words_only_tell_which_is_nearest(engine, agency, person):
    without = findable_posting(agency, title="Folk og kart")
    phrase = findable_posting(agency, title="Kart for folk")
    hits = engine.find(person, text="kart for folk").hits
    assert [(hit.object_id, hit.tier) for hit in hits] == [(phrase.pk, Tier.PHRASE), (without.pk, Tier.TITLE)]


EVERYDAY = [
    ("jobbytte", {"kind": Kind.SWAP}),
    ("låne", {"kind": Kind.OFFER}),
    ("heimekontor", {"workplace": Workplace.REMOTE}),
    ("fjernarbeid", {"workplace": Workplace.REMOTE}),
]


@pytest.mark.parametrize("text, choice", EVERYDAY, ids=[text for text, _ in EVERYDAY])
def test_choices_are_found_by_everyday_words(engine, agency, person, text, choice):
    posting = findable_posting(agency, title="Noe", **choice)
    findable_posting(agency, title="Annet", kind=Kind.NEED, workplace=Workplace.ONSITE)
    assert engine.find(person, text=text).ids == [posting.pk]


@pytest.mark.parametrize("text, code", [("Førde", "4647"), ("Nord-Norge", "1804"), ("Sunnfjord", "4647")])
def test_a_place_is_found_by_its_town_and_its_region(engine, agency, person, text, code):
    name = {"4647": "Sunnfjord", "1804": "Bodø"}[code]
    place = MunicipalityFactory(code=code, name=name, daily_name=name, county=CountyFactory(code=code[:2]))
    posting = findable_posting(agency, title="Noe", municipality=place)
    findable_posting(agency, title="Annet")
    assert engine.find(person, text=text).ids == [posting.pk]


def test_the_name_of_an_agency_is_not_about_each_of_its_parts(engine, person):
    agency = AgencyFactory(name_nb="Direktoratet for forvaltning og økonomistyring", name_nn="", short="DFØ")
    posting = findable_posting(agency, title="Noe")
    found = {text: engine.find(person, text=text).ids for text in ("økonomi", "økonomistyring", "forvaltning")}
    assert found == {"økonomi": [], "økonomistyring": [posting.pk], "forvaltning": [posting.pk]}


WORDS = [word for title, text, _ in FOUND for word in f"{title} {text}".split()]
TITLES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
RELATED = {
    ("jus",): [("lov",), ("offentlig", "rett")],
    ("kurs",): [("studie",)],
    ("behandling", "av", "sak"): [("kurs",)],
}


def in_tiers(results):
    return {(hit.object_id, hit.tier) for hit in results.hits}


def test_both_engines_find_the_same_in_the_same_tiers(elastic, asking, agency, person):
    for title, text, _ in FOUND:
        findable_posting(agency, title=title, lead=text)

    @given(TITLES)
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    def agree(text):
        question = asking(elastic).question(person, text=text, related=RELATED)
        there, here = asking(elastic).answer(question), DatabaseEngine().find(question)
        assert in_tiers(there) == in_tiers(here)
        assert (there.total, stripped(there.counts)) == (here.total, stripped(here.counts))

    agree()

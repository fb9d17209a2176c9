"""Are Norwegian words found in every form they are written in? Each promise is asked of both engines."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.engines.database import DatabaseEngine
from search.results import Tier
from tests.factories.search import findable_posting

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
    question = engine.question(person, text="jus", related={"jus": [("lov",), ("offentlig", "rett")]})
    hits = engine.answer(question).hits
    assert [(hit.object_id, hit.tier) for hit in hits] == [(itself.pk, Tier.PHRASE), (near.pk, Tier.NEAR)]


WORDS = [word for title, text, _ in FOUND for word in f"{title} {text}".split()]
TITLES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
RELATED = {"jus": [("lov",), ("offentlig", "rett")], "kurs": [("studie",)]}


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

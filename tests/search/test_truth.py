"""Are hits, places and counts true for people who may see different things? Counted again by hand, in both engines."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from search.criteria import Criteria
from search.facets import POSTING_FACETS
from tests.factories.search import WORDS, small_world

from . import oracle

pytestmark = pytest.mark.engines


@pytest.fixture
def world(db):
    return small_world()


def criteria_among(options):
    choices = {name: st.frozensets(st.sampled_from(sorted(values)), max_size=2) for name, values in options.items()}
    some = st.lists(st.sampled_from(sorted(options)), max_size=3).flatmap(
        lambda names: st.fixed_dictionaries({name: choices[name] for name in names})
    )
    text = st.lists(st.sampled_from(WORDS), max_size=2).map(" ".join)
    return st.builds(Criteria, text=text, chosen=some)


def stripped(counts):
    return {name: {value: n for value, n in values.items() if n} for name, values in counts.items()}


def test_counts_are_what_one_counts_by_hand(engine, world):
    options = {name: set(values) for name, values in POSTING_FACETS.on(oslo_today()).options.items()}
    questions = {person: engine.question(person) for person in world.people}

    @given(person=st.sampled_from(world.people), criteria=criteria_among(options))
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    def agree(person, criteria):
        results = engine.about(questions[person], criteria)
        ids, places, counts = oracle.count(person, criteria)
        assert (set(results.ids), results.total, results.places) == (ids, len(ids), places)
        assert stripped(results.counts) == counts

    agree()


def test_what_one_finds_is_what_one_may_see(engine, world):
    rows = [PostingPage.objects.visible_to(person).findable() for person in world.people]
    seen = [set(visible.values_list("pk", flat=True)) for visible in rows]
    assert [set(engine.find(person).ids) for person in world.people] == seen
    assert len(set(map(frozenset, seen))) > 2

"""Are hits, places and counts true for people who may see different things? Counted again by hand, in both engines."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from search import indexing
from search.criteria import Criteria, Joins
from search.facets import POSTING_FACETS
from tests.factories.search import WORDS, small_world

from . import oracle

pytestmark = pytest.mark.engines


@pytest.fixture
def world(db):
    """Some deadlines are past."""
    made = small_world()
    over = [posting.pk for posting in made.postings[:6]]
    PostingPage.objects.filter(pk__in=over).update(deadline=oslo_today() - timedelta(days=2))
    indexing.refresh("posting", over)
    return made


TURN = [facet.name for facet in POSTING_FACETS if facet.turns]


def criteria_among(options):
    choices = {name: st.frozensets(st.sampled_from(sorted(values)), max_size=2) for name, values in options.items()}
    some = st.lists(st.sampled_from(sorted(options)), max_size=3).flatmap(
        lambda names: st.fixed_dictionaries({name: choices[name] for name in names})
    )
    text = st.lists(st.sampled_from(WORDS), max_size=2).map(" ".join)
    joins = st.dictionaries(st.sampled_from(TURN), st.sampled_from(Joins))
    return st.builds(Criteria, text=text, chosen=some, joins=joins)


def stripped(counts):
    return {name: {value: n for value, n in values.items() if n} for name, values in counts.items()}


@pytest.fixture
def agreeing(engine, world):
    """Both ways of counting are asked about the same; `names` are the facets that are chosen in."""
    options = {name: set(values) for name, values in POSTING_FACETS.on(oslo_today()).options.items()}
    questions = {person: engine.question(person) for person in world.people}

    def agree_about(names):
        criteria = criteria_among({name: options[name] for name in names})

        @given(person=st.sampled_from(world.people), criteria=criteria)
        @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
        def agree(person, criteria):
            results = engine.about(questions[person], criteria)
            ids, places, counts = oracle.count(person, criteria)
            assert (set(results.ids), results.total, results.places) == (ids, len(ids), places)
            assert stripped(results.counts) == counts

        agree()

    return agree_about


def test_counts_are_what_one_counts_by_hand(agreeing):
    agreeing([facet.name for facet in POSTING_FACETS])


def test_so_are_they_where_values_add_up_or_do_not_and_demands_narrow_competences(agreeing):
    agreeing(["kompetanse", "krav", "tema", "spraak"])


def test_what_one_finds_is_what_one_may_see(engine, world):
    rows = [PostingPage.objects.visible_to(person).findable() for person in world.people]
    seen = [set(visible.values_list("pk", flat=True)) for visible in rows]
    assert [set(engine.find(person).ids) for person in world.people] == seen
    assert len(set(map(frozenset, seen))) > 2

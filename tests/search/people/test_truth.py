"""Are hits and counts of people what the rule and the rows say, for readers who see different things? Both engines."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from listings.profiles.models import Profile
from portal.foundation.clock import oslo_today
from search.criteria import Criteria, Joins
from search.facets import PROFILE_FACETS

from . import oracle
from .world import small_world

pytestmark = pytest.mark.engines


@pytest.fixture
def world(db):
    return small_world()


def seen_by(person):
    """By the rule, and not only because it is her own."""
    rows = Profile.objects.shown().visible_to(person)
    return set((rows.exclude(user=person) if person.pk else rows).values_list("pk", flat=True))


def others(person, ids):
    return set(ids) - set(Profile.objects.filter(user=person.pk).values_list("pk", flat=True))


def test_whom_one_finds_is_whom_the_rule_lets_one_see(engine, world):
    seen = []
    for person in (*world.readers, AnonymousUser()):
        results = engine.find(person, facets=PROFILE_FACETS)
        assert others(person, results.ids) == seen_by(person)
        seen.append(frozenset(seen_by(person)))
    assert (len(set(seen)), min(map(len, seen))) == (6, 0)


def test_she_finds_herself_where_those_like_her_do(engine, world):
    for person in world.readers:
        found = set(engine.find(person, facets=PROFILE_FACETS).ids)
        assert found <= set(Profile.objects.shown().visible_to(person).values_list("pk", flat=True))


def test_a_pause_begins_and_ends_by_the_calendar_without_a_write(engine, world):
    reader = world.readers[4]
    question = engine.question(reader, facets=PROFILE_FACETS)
    for days in (-2, 0, 1, 13, 14, 15):
        day = oslo_today() + timedelta(days=days)
        rows = Profile.objects.findable().exclude(paused_until__gte=day)
        results = engine.answer(replace(question, today=day))
        assert set(results.ids) == set(rows.values_list("pk", flat=True))
        assert sum(results.counts["maalform"].values()) == results.total


TURN = [facet.name for facet in PROFILE_FACETS if facet.turns]


def criteria_among(options):
    choices = {name: st.frozensets(st.sampled_from(sorted(values)), max_size=2) for name, values in options.items()}
    some = st.lists(st.sampled_from(sorted(options)), max_size=3).flatmap(
        lambda names: st.fixed_dictionaries({name: choices[name] for name in names})
    )
    return st.builds(Criteria, chosen=some, joins=st.dictionaries(st.sampled_from(TURN), st.sampled_from(Joins)))


def stripped(counts):
    return {name: {value: n for value, n in values.items() if n} for name, values in counts.items()}


@pytest.mark.parametrize("names", [[facet.name for facet in PROFILE_FACETS], ["kompetanse", "nivaa", "laere"]])
def test_counts_are_what_one_counts_by_hand(engine, world, names):
    options = PROFILE_FACETS.on(oslo_today()).options
    questions = {person: engine.question(person, facets=PROFILE_FACETS) for person in world.readers}
    seen = {person: oracle.rows_of(engine.answer(question).ids) for person, question in questions.items()}

    @given(person=st.sampled_from(world.readers), criteria=criteria_among({name: set(options[name]) for name in names}))
    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    def agree(person, criteria):
        results = engine.about(questions[person], criteria)
        ids, counts = oracle.count(seen[person], criteria)
        assert (set(results.ids), results.total) == (ids, len(ids))
        assert stripped(results.counts) == counts

    agree()


def test_the_months_are_this_one_and_the_next_eleven(db):
    values = list(PROFILE_FACETS.on(date(2027, 12, 31)).options["ledig"])
    assert (values[0], values[1], values[11:]) == ("2027-12", "2028-01", ["2028-11", "senere", "ikke-oppgitt"])

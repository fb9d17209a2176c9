"""Do the points that are shown add up, and are they the same from every side?"""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.matching.explaining import explain
from search.matching.facts import Line, PostingFacts, ProfileFacts
from search.matching.gathering import gathered
from search.matching.openings import Openings
from search.matching.people import People, best_rows
from search.matching.plan import Terms, plan_of
from search.matching.sharing_out import shared_out
from search.matching.weights import POINTS, WHOLE, with_changes

from .facts import CHANGED, RARITY, WORDS, postings, profiles

JANUARY = 739_617


@given(st.integers(0, 20_000), st.lists(st.integers(0, 9_000), max_size=9))
def test_shares_add_up_and_keep_their_order(whole, weights):
    shares = shared_out(whole, weights)
    assert sum(shares) == (whole if any(weights) else 0)
    exact = [whole * weight / sum(weights) for weight in weights] if any(weights) else shares
    assert all(abs(share - part) < 1 for share, part in zip(shares, exact, strict=True))


@given(postings(), profiles(), RARITY, CHANGED)
def test_the_shown_points_add_up_to_the_score(posting, person, rarity, changed):
    judgement = explain(plan_of(posting, Terms(rarity, with_changes(changed))), person, WORDS)
    assert judgement.points == sum(part.points for part in judgement.parts) <= WHOLE
    assert all(0 <= part.points <= part.most for part in judgement.parts)
    assert sum(part.most for part in judgement.parts) in (0, WHOLE)


@given(postings(), st.lists(profiles(), max_size=6), RARITY)
def test_columns_of_people_give_what_each_pair_gives(posting, people, rarity):
    plan = plan_of(posting, Terms(rarity))
    found = People(gathered(enumerate(people), WORDS), WORDS).points(plan)
    assert found.tolist() == [explain(plan, person, WORDS).points for person in people]


@given(st.lists(postings(), max_size=6), profiles(), RARITY)
def test_columns_of_postings_give_what_each_pair_gives(some, person, rarity):
    plans = [plan_of(posting, Terms(rarity)) for posting in some]
    found = Openings(range(len(plans)), plans, WORDS).points(person)
    assert found.tolist() == [explain(plan, person, WORDS).points for plan in plans]


def test_the_usual_weights_add_up():
    assert sum(POINTS.values()) == WHOLE
    assert with_changes(dict.fromkeys(POINTS, 0)) == POINTS


WANTED = PostingFacts(
    lines=(Line("saksbehandling", 3), Line("nynorsk", 2, required=False)),
    starts=(JANUARY, JANUARY + 30),
    months=(300, 600),
    percentage=80,
    municipality=301,
    county=3,
    languages=frozenset({"nb"}),
)
FITS = ProfileFacts(
    held={"saksbehandling": 3, "nynorsk": 2},
    available=(JANUARY, JANUARY + 365),
    months=(300, 600),
    percentage=(50, 100),
    municipality=301,
    county=3,
    regions=frozenset({3}),
    languages=frozenset({"nb"}),
)


def points(**changes):
    return explain(plan_of(WANTED, Terms()), replace(FITS, **changes), WORDS).points


def test_who_has_all_that_is_asked_for_has_all_points():
    assert points() == WHOLE


@pytest.mark.parametrize(
    "better, worse",
    [
        ({}, {"held": {"saksbehandling": 2, "nynorsk": 2}}),
        ({"held": {"saksbehandling": 2}}, {"held": {"saksbehandling": 1}}),
        ({"held": {"klagebehandling": 3}}, {"held": {"forvaltningsskikk": 3}}),
        ({"held": {"forvaltningsskikk": 3}}, {"held": {"forvaltningsrett": 3}}),
        ({"held": {"forvaltningsrett": 3}}, {"held": {"regnskap": 3}}),
        ({"held": {}, "wishes": frozenset({"saksbehandling"})}, {"held": {}}),
        ({"held": {"saksbehandling": 3}, "languages": frozenset({"nb", "nn"})}, {"held": {"saksbehandling": 3}}),
        ({}, {"available": (JANUARY + 60, JANUARY + 365)}),
        ({"available": (JANUARY + 60, None)}, {"available": (JANUARY + 90, None)}),
        ({"available": (None, JANUARY - 1), "months": (300, 300)}, {"available": (None, JANUARY - 1), "held": {}}),
        ({"municipality": None, "county": None}, {"municipality": None, "county": None, "regions": frozenset({46})}),
        ({"percentage": (90, 100)}, {"percentage": (20, 50)}),
        ({"languages": frozenset({"nn"}), "held": {}}, {"languages": frozenset({"en"}), "held": {}}),
        ({"months": (650, 700)}, {"months": (25, 50)}),
    ],
)
def test_more_of_what_is_asked_for_gives_more(better, worse):
    assert points(**better) > points(**worse)


@pytest.mark.parametrize(
    "silent", [{"available": (None, None)}, {"percentage": (None, None)}, {"months": (None, None)}]
)
def test_who_has_not_said_stands_between_yes_and_no(silent):
    no = {"available": (None, JANUARY - 1), "percentage": (20, 20), "months": (2_000, 2_000)}
    assert points() > points(**silent) > points(**{name: no[name] for name in silent})


def test_a_rare_competence_weighs_more():
    two = PostingFacts(lines=(Line("regnskap", 2), Line("klarsprak", 2)))
    plan = plan_of(two, Terms({"regnskap": 900, "klarsprak": 300}))
    rare, common = (explain(plan, ProfileFacts(held={slug: 2}), WORDS).points for slug in ("regnskap", "klarsprak"))
    assert rare > 2 * common


@given(st.lists(st.integers(0, 5), min_size=1, max_size=30), st.integers(1, 30))
def test_the_best_rows_are_those_of_the_whole_order(points, most):
    ids = np.arange(len(points))[::-1]
    whole = sorted(range(len(points)), key=lambda row: (-points[row], ids[row]))
    assert best_rows(np.array(points), ids, most).tolist() == whole[:most]

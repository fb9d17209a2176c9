"""Is what the exchanges gave counted as it was answered, and nobody's answer told by what many have said?"""

from collections import Counter
from datetime import timedelta
from itertools import permutations

import pytest

from home.insight.asked import ASKED, code_of
from home.insight.gathering import gather
from home.insight.measures.measure import MEASURES
from home.insight.models import REST, Cell, Fact
from home.insight.periods import Period
from home.insight.reading import figures_of
from listings.agreements.status import Party
from listings.evaluations.models import Reply
from listings.evaluations.questions import QUESTIONS
from listings.evaluations.status import Status
from portal.foundation.clock import oslo_today
from tests.factories.agencies import AgencyFactory
from tests.factories.evaluations import all_answered, answered, evaluation

from .night import APRIL, FEBRUARY, made, night, put

pytestmark = pytest.mark.usefixtures("portal_tree")
A_DAY = timedelta(days=1)


def facts(source):
    return list(Fact.objects.filter(source=source).order_by("pk"))


def test_what_the_exchanges_gave_is_what_the_evaluations_count(db):
    """A question each, when all have answered; who has not, is in none. Who has left out a question that is for the
    numbers alone, is among the others."""
    for of_person in ({"again": "yes", "stay": "yes", "prepared": 4}, {"again": "no", "stay": "no", "prepared": 2}, {}):
        all_answered(evaluation(), **of_person)
    answered(evaluation(), Party.PERSON)
    gather(oslo_today() + A_DAY)
    known = Counter(
        (reply.party, question, str(answer))
        for reply in Reply.objects.filter(evaluation__closed_at__isnull=False, status=Status.GIVEN)
        for question, answer in reply.answers.items()
    )
    for code, one in ASKED.items():
        told = Counter(fact.cuts[code_of(code)] for fact in facts(code_of(code)))
        answers = {key[2]: number for key, number in known.items() if key[:2] == (one.party, one.question)}
        wished = sum(answers.get(str(answer), 0) for answer in one.wished)
        assert told == (answers if not one.is_protected else +Counter({"yes": wished, "else": 3 - wished})), code
    assert len(facts("effect_stay")) == len(facts("effect_goals")) == 3
    assert sum(fact.people for fact in facts("effect_used")) == 3 and gather(oslo_today() + A_DAY) == 0


def test_a_share_is_of_those_who_answered_and_of_no_small_group(db):
    day, code = FEBRUARY, "effect_goals"
    for number, said in ((12, "yes"), (4, "partly"), (2, "no")):
        for _one in range(number):
            put(made(code, day, AgencyFactory(), other=AgencyFactory(), cuts={code: said}))
    night(APRIL)
    figure = next(figure for figure in figures_of(Period(2026)) if figure.measure.code == code)
    [table] = figure.tables
    assert figure.number == 67 and {row.value: row.number for row in table.lines} == {"yes": 12, REST: 6}


def test_no_question_is_asked_for_numbers_that_are_not_there():
    for_numbers = {(party, one.code) for party, asked in QUESTIONS.items() for one in asked if not one.is_shared}
    assert for_numbers == {(one.party, one.question) for one in ASKED.values() if one.is_protected}
    for code, one in ASKED.items():
        measure = MEASURES[code_of(code)]
        assert (measure.is_mixed, measure.has_places) == (one.is_protected, not one.is_protected)


@pytest.mark.parametrize(
    ("wished", "others", "share"),
    [(12, 6, 67), (12, 0, None), (0, 12, None), (12, 4, None), (4, 12, None), (6, 6, 50)],
)
def test_what_was_answered_for_the_numbers_alone_is_not_told_where_nearly_all_say_the_same(db, wished, others, share):
    code = "effect_stay"
    for number, said in ((wished, "yes"), (others, "else")):
        for _one in range(number):
            put(made(code, FEBRUARY, AgencyFactory(), other=AgencyFactory(), cuts={code: said}))
    night(APRIL)
    figure = next(figure for figure in figures_of(Period(2026)) if figure.measure.code == code)
    assert figure.number == share and len(figure.tables) == (share is not None)


@pytest.mark.parametrize("side", ["agency", "other"])
def test_nor_where_one_agency_knows_all_who_say_something_else(db, side):
    """Taking its own away, it would read that all the others have said the same."""
    code, own = "effect_stay", AgencyFactory()
    for said in ("yes", "else"):
        for _one in range(9):
            sides = {"agency": AgencyFactory(), "other": AgencyFactory()} | ({side: own} if said == "else" else {})
            put(made(code, FEBRUARY, cuts={code: said}, **sides))
    night(APRIL)
    figure = next(figure for figure in figures_of(Period(2026)) if figure.measure.code == code)
    assert figure.number is None and not figure.tables


def test_what_was_answered_for_the_numbers_alone_is_told_of_no_place(agencies):
    for number, (host, home) in enumerate(permutations(agencies, 2)):
        put(made("effect_stay", FEBRUARY, host, other=home, cuts={"effect_stay": ("yes", "else")[number % 2]}))
    night(APRIL)
    cells = Cell.objects.filter(released__measure="effect_stay")
    assert cells.filter(cut="effect_stay").exists() and not cells.exclude(sector=None, agency=None).exists()


def test_of_what_was_answered_for_the_numbers_alone_nothing_is_kept_but_what_is_let_out(db):
    for day in (FEBRUARY, APRIL):
        put(made("effect_stay", day, AgencyFactory(), other=AgencyFactory(), cuts={"effect_stay": "yes"}))
        put(made("effect_goals", day, AgencyFactory(), other=AgencyFactory(), cuts={"effect_goals": "yes"}))
    night(APRIL)
    assert [fact.day for fact in facts("effect_stay")] == [APRIL] and len(facts("effect_goals")) == 2

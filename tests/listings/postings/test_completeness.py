"""What publishing needs, and which step mends it."""

from datetime import timedelta
from decimal import Decimal

import pytest

from listings.postings.checking.completeness import find_gaps
from listings.postings.checking.warnings import find_warnings
from listings.postings.choices import Audience, Kind, Payer, Workplace
from portal.foundation.clock import oslo_today
from tests.factories.agencies import AgencyFactory
from tests.factories.agreements import limited
from tests.factories.postings import draft_posting
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db
TODAY = oslo_today()


def in_days(days):
    return TODAY + timedelta(days=days)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_whole_posting_lacks_nothing(kind):
    assert find_gaps(draft_posting(kind=kind)) == []


@pytest.mark.parametrize(
    ("words", "field", "step"),
    [
        ({"title": ""}, "title", "behov"),
        ({"title": "x" * 121}, "title", "behov"),
        ({"lead": " "}, "lead", "behov"),
        ({"tasks": ""}, "tasks", "behov"),
        ({"looking_for": ""}, "looking_for", "behov"),
        ({"learning": ""}, "learning", "kompetanse"),
        ({"starts_earliest": None}, "starts_earliest", "rammer"),
        ({"starts_latest": in_days(89)}, "starts_latest", "rammer"),
        ({"starts_earliest": in_days(-9), "starts_latest": in_days(-1), "deadline": None}, "starts_latest", "rammer"),
        ({"starts_earliest": in_days(-1), "starts_latest": None, "deadline": None}, "starts_earliest", "rammer"),
        ({"months_min": None}, "months_min", "rammer"),
        ({"months_min": Decimal("0.02")}, "months_min", "rammer"),
        ({"months_max": None}, "months_max", "rammer"),
        ({"months_max": Decimal("12.01")}, "months_max", "rammer"),
        ({"months_min": 6, "months_max": 5}, "months_max", "rammer"),
        ({"deadline": in_days(-1)}, "deadline", "rammer"),
        ({"deadline": in_days(121)}, "deadline", "rammer"),
        ({"municipality": None}, "municipality", "rammer"),
        ({"visibility": Audience.CHOSEN}, "chosen_agencies", "rammer"),
        ({"contact_name": ""}, "contact_name", "rammer"),
        ({"contact_email": ""}, "contact_email", "rammer"),
        ({"tasks": "Ring 010190 12345."}, "tasks", "behov"),
    ],
)
def test_each_gap_names_its_field_and_step(words, field, step):
    posting = draft_posting()
    for name, value in words.items():
        setattr(posting, name, value)
    assert [(gap.field, gap.step) for gap in find_gaps(posting)] == [(field, step)]


@pytest.mark.parametrize(
    "words",
    [
        {"months_min": 12, "months_max": 12},
        {"months_min": Decimal("0.03"), "months_max": Decimal("0.03")},
        {"deadline": TODAY},
        {"deadline": None},
        {"starts_earliest": None, "starts_latest": None, "flexible_start": True},
        {"starts_earliest": in_days(-9), "starts_latest": TODAY, "deadline": None},
        {"starts_earliest": in_days(-9), "starts_latest": None, "flexible_start": True, "deadline": None},
        {"municipality": None, "workplace": Workplace.REMOTE},
        {"not_needed": "", "unit": "", "percentage": None, "languages": []},
    ],
)
def test_the_edges_are_allowed(words):
    posting = draft_posting()
    for name, value in words.items():
        setattr(posting, name, value)
    assert find_gaps(posting) == []


@pytest.mark.parametrize(
    ("kind", "sides", "fields"),
    [
        (Kind.NEED, {"wanted": 0, "offered": 1}, ["add_wanted"]),
        (Kind.OFFER, {"wanted": 1, "offered": 0}, ["add_offered"]),
        (Kind.SWAP, {"wanted": 0, "offered": 0}, ["add_wanted", "add_offered"]),
        (Kind.NEED, {"wanted": 9}, ["add_wanted"]),
        (Kind.NEED, {"wanted": 8}, []),
    ],
)
def test_each_kind_has_its_sides_with_one_to_eight_competences(kind, sides, fields):
    lines = {side: [CompetenceFactory() for _ in range(number)] for side, number in sides.items()}
    posting = draft_posting(kind=kind, **{"offered": [], **lines})
    assert [gap.field for gap in find_gaps(posting)] == fields


def test_a_competence_needs_a_level():
    posting = draft_posting(wanted=[CompetenceFactory(label_nb="Klarspråk")])
    posting.competence_lines.all()[0].level = None
    line = posting.competence_lines.all()[0]
    line.level = None
    posting.competence_lines = [line]
    assert [gap.message for gap in find_gaps(posting)] == ["Velg nivå for Klarspråk"]


def test_chosen_agencies_make_the_audience_whole():
    assert find_gaps(draft_posting(visibility=Audience.CHOSEN, chosen=[AgencyFactory()])) == []


def test_a_long_stay_that_the_host_pays_warns_and_does_not_stop():
    posting = draft_posting(salary_paid_by=Payer.HOST, months_max=7)
    assert find_gaps(posting) == []
    assert len(list(find_warnings(posting))) == 1
    posting.months_max = 6
    assert list(find_warnings(posting)) == []


def test_the_limits_are_rules():
    posting = draft_posting(months_max=12)
    limited("longest", 6)
    assert [gap.field for gap in find_gaps(posting)] == ["months_max"]

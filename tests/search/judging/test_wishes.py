"""Does a wish, by its name in a judged set, let through the postings it means? Asked of both engines."""

from decimal import Decimal

import pytest

from listings.postings.choices import Form, Kind, Payer, Workplace, WrittenForm
from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from search.audience import audience_of
from search.judging.judged import Query
from search.judging.wishes import question_of
from tests.factories.agencies import AgencyFactory, employee, organisation_number
from tests.factories.search import findable_posting
from tests.factories.vocabulary import CompetenceFactory, CountyFactory, MunicipalityFactory, ThemeFactory

pytestmark = pytest.mark.engines

OWN, OTHER = organisation_number(7_001), organisation_number(7_002)


@pytest.fixture
def found(engine):
    """The titles that a wish lets through, of a near posting and a far one that differ in everything."""
    agency = AgencyFactory(numbers=[OWN])
    findable_posting(agency, title="near", **near())
    findable_posting(AgencyFactory(numbers=[OTHER]), title="far", **far())
    audience = audience_of(employee(agency))

    def by(**filters):
        values = {name: tuple(value) if isinstance(value, list) else (value,) for name, value in filters.items()}
        question = question_of(Query("q", filters=values), audience, oslo_today(), 10)
        return {PostingPage.objects.get(pk=key).title for key in engine.answer(question).ids}

    return by


def near():
    place = MunicipalityFactory(code="3301", name="Drammen")
    terms = {"competences": [CompetenceFactory(slug=slug) for slug in "ab"], "themes": [ThemeFactory(slug="t")]}
    times = {"months_min": Decimal(1), "months_max": Decimal(3), "percentage": 80}
    return {**terms, **times, "municipality": place, "kind": Kind.NEED, "salary_paid_by": Payer.HOST}


def far():
    place = MunicipalityFactory(code="5001", name="Trondheim", county=CountyFactory(code="50", name="Trøndelag"))
    terms = {"competences": [CompetenceFactory(slug="a")], "form": Form.PROJECT, "language": WrittenForm.NYNORSK}
    times = {"months_min": Decimal(6), "months_max": Decimal(12), "percentage": 50}
    ways = {"workplace": Workplace.REMOTE, "salary_paid_by": Payer.HOME}
    return {**terms, **times, **ways, "municipality": place, "kind": Kind.SWAP}


NEAR, FAR = {"near"}, {"far"}
WISHES = [
    ({"kind": "need"}, NEAR),
    ({"kind": ["need", "swap"]}, NEAR | FAR),
    ({"form": "prosjektdeltakelse"}, FAR),
    ({"agency": OWN}, NEAR),
    ({"competence": "a"}, NEAR | FAR),
    ({"competence": ["a", "b"]}, NEAR),
    ({"theme": "t"}, NEAR),
    ({"county": "Buskerud"}, NEAR),
    ({"municipality": "Trondheim"}, FAR),
    ({"county": "Trøndelag", "municipality": "Trondheim"}, FAR),
    ({"workplace": "remote"}, FAR),
    ({"salary_paid_by": ["host", "agreed"]}, NEAR),
    ({"language": "nn"}, FAR),
    ({"percentage_min": 50}, NEAR | FAR),
    ({"percentage_min": 60}, NEAR),
    ({"months_max": 0.5}, set()),
    ({"months_max": 5}, NEAR),
    ({"months_max": 6}, NEAR | FAR),
    ({"kind": "swap", "percentage_min": 60}, set()),
]


def test_a_wish_lets_through_what_it_names(found):
    assert [(wish, found(**wish)) for wish, _ in WISHES] == WISHES


def test_what_the_page_refuses_is_not_asked(db):
    assert question_of(Query("q", text="kari@example.no"), None, oslo_today(), 10) is None

"""Do the columns of a process stay true whatever others write meanwhile, and whichever state it stood in?"""

from dataclasses import replace

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal.foundation.clock import oslo_today
from search.criteria import Criteria, Sort
from search.documents import Document, Key, Words
from search.engines.base import Question
from search.engines.database import DatabaseEngine, standing, storing
from search.facets import POSTING_FACETS, Catalogue
from search.models import Change
from search.options import NOT_STATED, Option, Span

pytestmark = [pytest.mark.engines, pytest.mark.django_db]

TERMS = st.dictionaries(
    st.sampled_from(["kind", "competences", "themes"]),
    st.lists(st.sampled_from(["need", "offer", "arkiv", "hr", "jus", "ikke-oppgitt"]), unique=True, max_size=3),
)
SPANS = st.dictionaries(
    st.sampled_from(["duration", "percentage"]), st.sampled_from([NOT_STATED, Span(100, 400), Span(50, 50)])
)
DOCUMENTS = st.builds(
    Document,
    key=st.builds(Key, st.just("posting"), st.integers(1, 9)),
    words=st.builds(Words, title=st.sampled_from(["arkiv", "jus", "arkiv jus"])),
    owner=st.sampled_from("abc"),
    terms=TERMS.map(lambda terms: {name: tuple(values) for name, values in terms.items()}),
    spans=SPANS,
    order=st.fixed_dictionaries({"newest": st.integers(-3, 0)}),
    places=st.integers(1, 3),
)
STEPS = st.one_of(
    st.tuples(st.just("write"), DOCUMENTS),
    st.tuples(st.just("forget"), st.integers(1, 9)),
    st.tuples(st.just("roll back"), DOCUMENTS),
    st.tuples(st.just("be another process"), st.integers(0, 5)),
)
FACETS = ("slag", "kompetanse", "tema", "varighet", "omfang")
OPTIONS = {
    name: {value: Option(value, value) for value in ("need", "offer", "arkiv", "hr", "jus")} for name in FACETS[:3]
}
SCALES = {facet.name: facet.options(oslo_today()) for facet in POSTING_FACETS if facet.name in FACETS[3:]}
CATALOGUE = Catalogue("posting", tuple(facet for facet in POSTING_FACETS if facet.name in FACETS), OPTIONS | SCALES)
ASKED = [Criteria(), Criteria("arkiv"), Criteria(chosen={"slag": {"need"}}), Criteria(sort=Sort.NEWEST)]


@pytest.fixture(autouse=True)
def nothing_known():
    standing._columns.clear()
    yield
    standing._columns.clear()


def answers():
    question = Question(CATALOGUE, Criteria(), None, oslo_today())
    return [DatabaseEngine().find(question.about(criteria)) for criteria in ASKED]


def answers_of_a_newcomer():
    known = dict(standing._columns)
    standing._columns.clear()
    found = answers()
    standing._columns.clear()
    standing._columns.update(known)
    return found


def take(step, states):
    name, what = step
    if name == "write":
        storing.write_all([what])
    elif name == "forget":
        storing.forget("posting", [what])
    elif name == "roll back":
        with transaction.atomic():
            storing.write_all([replace(what, owner="never")])
            answers()
            transaction.set_rollback(True)
    elif states:
        standing._columns.clear()
        standing._columns.update(states[what % len(states)])


@given(steps=st.lists(STEPS, max_size=15))
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_process_answers_as_one_that_reads_everything(steps):
    states = []
    with transaction.atomic():
        for step in steps:
            take(step, states)
            assert answers() == answers_of_a_newcomer()
            states.append(dict(standing._columns))
        transaction.set_rollback(True)


def document(number):
    return Document(Key("posting", number), Words("arkiv"), terms={"kind": ("need",)})


def documents_read(ask):
    with CaptureQueriesContext(connection) as asked:
        ask()
    return [query["sql"] for query in asked if '"facts"' in query["sql"]]


def test_only_what_has_changed_is_read_again():
    storing.write_all([document(number) for number in range(1, 30)])
    answers()
    assert documents_read(answers) == []
    [row] = storing.write_all([replace(document(3), places=7)])
    read = documents_read(answers)
    assert len(read) == 1 and f"IN ({row.pk})" in read[0]


def test_who_stands_too_far_behind_reads_everything(monkeypatch):
    monkeypatch.setattr(standing, "MANY", 3)
    storing.write_all([document(1)])
    answers()
    for number in range(2, 7):
        storing.write_all([document(number)])
    assert answers() == answers_of_a_newcomer()
    storing.write_all([document(number) for number in range(10, 20)])
    assert answers()[0].total == 16


def test_what_happened_long_ago_is_forgotten(monkeypatch):
    monkeypatch.setattr(standing, "REMEMBERED", 4)
    for number in range(1, 12):
        storing.write_all([document(number)])
    assert Change.objects.count() == 4
    assert answers()[0].total == 11

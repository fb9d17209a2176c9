"""Does the open API do what its description says, whatever it is asked?

Schemathesis makes questions from the description, right ones and wrong ones, and holds each answer to it: no failure of
ours, only statuses and types that are named, content as described, and nothing wrong that is passed over.
"""

import json

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import positive_data_acceptance

from listings.sharing.models import PublicShare
from tests.factories.sharing import shared_posting, sharing_agency
from tests.factories.vocabulary import CompetenceFactory, QualityFactory, ThemeFactory

pytestmark = pytest.mark.django_db
ADDRESS = "/api/v1/openapi.json"
APPLICATION = get_wsgi_application()
BOUNDED = settings(
    max_examples=6,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much, HealthCheck.too_slow],
)


def portal(environ, start_response):
    """Asked by somebody at an address, as behind any server."""
    return APPLICATION(environ | {"REMOTE_ADDR": "192.0.2.1"}, start_response)


@pytest.fixture
def one_connection():
    """A server closes it around each request, and with it would go what the test has planted."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.fixture
def described(one_connection, portal_tree):
    words = {"themes": [ThemeFactory()], "qualities": [QualityFactory()], "wanted": [CompetenceFactory()]}
    shared_posting(sharing_agency(), **words)
    return schemathesis.openapi.from_wsgi(ADDRESS, portal)


def asked_of(operation, mode, known):
    """Every kind of question to one address; half of those for a posting are for one that there is."""
    questions = operation.as_strategy(generation_mode=mode)
    return questions | operation.as_strategy(generation_mode=mode, path_parameters=known) if known else questions


@pytest.mark.parametrize("mode", GenerationMode)
def test_answers_are_as_described(described, mode):
    """An id that is well written but that nothing has, is refused: the one thing that a description cannot say."""
    seen = set()

    @BOUNDED
    @given(data=st.data())
    def ask(data, operation):
        known = {"id": PublicShare.objects.get().address} if "{id}" in operation.path else {}
        case = data.draw(asked_of(operation, mode, known))
        seen.add(case.call_and_validate(excluded_checks=[positive_data_acceptance]).status_code)

    for found in described.get_all_operations():
        ask(operation=found.ok())
    assert seen >= {GenerationMode.POSITIVE: {200, 404}, GenerationMode.NEGATIVE: {400}}[mode]


def test_the_description_names_no_module_and_hides_no_problem(client, db):
    answer = client.get(ADDRESS)
    told = answer.json()
    operations = [path["get"] for path in told["paths"].values()]
    assert told["openapi"].startswith("3.1") and answer["Access-Control-Allow-Origin"] == "*"
    assert "home" not in {one["operationId"].partition("_")[0] for one in operations}
    for operation in operations:
        assert {"200", "400", "429"} <= operation["responses"].keys()
        assert "application/problem+json" in operation["responses"]["400"]["content"]
    assert "null" not in json.dumps([one["parameters"] for one in operations])


def test_people_read_what_there_is_and_find_it_from_the_open_postings(client, portal_tree):
    page = client.get("/api/").content.decode()
    for path in client.get(ADDRESS).json()["paths"]:
        assert f"<code>{path}</code>" in page
    assert "600 spørsmål i minuttet" in page and f'href="http://127.0.0.1:8000{ADDRESS}"' in page
    assert 'href="/api/"' in client.get("/apne-utlysninger/").content.decode()

"""Do the lists of questions cost as little with many as with one, and is each of them named?"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from listings.agencies.models import Agency
from listings.approvals import actions
from listings.approvals.status import Status
from listings.approvals.terms import meaning_of
from tests.factories.agencies import employee
from tests.factories.approvals import asked, in_state

pytestmark = pytest.mark.django_db
LISTS = [
    ("ingrid", "approvals:list"),
    ("kari", "approvals:list"),
    ("hanne", "approvals:approvers"),
    ("ingrid", "home:my_page"),
    ("kari", "home:my_page"),
]


@pytest.fixture
def ask_more(ingrid, kari, home):
    def asking(address):
        for status in (Status.ASKED, Status.QUESTION, Status.EXPIRED):
            in_state(status, None, ingrid, address=kari.email)
        asked(None, employee(home), address=kari.email)
        asked(None, ingrid, address=address)

    return asking


@pytest.mark.parametrize("who, page", LISTS)
def test_more_rows_ask_the_database_no_more(client, ask_more, who, page, request):
    Agency.objects.update(approval_rule=Agency.ApprovalRule.BEFORE_INTEREST)
    client.force_login(request.getfixturevalue(who))
    counted = []
    for number in range(2):
        ask_more(f"ny{number}@tilsyn.no")
        client.get(reverse(page))
        with CaptureQueriesContext(connection) as asked_for:
            shown = client.get(reverse(page)).content.decode()
        counted.append((len(asked_for), shown.count("<tr role") + shown.count('<section class="ds-card')))
    assert counted[0][0] == counted[1][0] and counted[0][1] < counted[1][1]


def test_who_has_not_written_her_name_is_called_by_her_address(home, kari):
    nameless = employee(home, name="", email="ny@tilsyn.no")
    assert meaning_of(asked(None, nameless, address=kari.email))[0].startswith("ny@tilsyn.no er borte")


def test_the_way_to_the_list_stands_on_my_page_when_nobody_waits_any_more(client, waiting, ingrid, kari, per):
    actions.approve(approval=waiting, by=kari)
    found = {}
    for person in (ingrid, kari, per):
        client.force_login(person)
        page = client.get(reverse("home:my_page")).content.decode()
        found[person.name] = [words for words in ("Spørsmål til deg fra ansatte", "Det du har spurt") if words in page]
    assert found == {
        "Ingrid Solheim": ["Det du har spurt"],
        "Kari Holm": ["Spørsmål til deg fra ansatte"],
        "Per Vik": [],
    }

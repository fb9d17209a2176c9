"""Do the rows and the question say the same of everybody, and are the lists and My page of those whose they are?"""

import pytest
from django.urls import reverse

from listings.approvals import actions
from listings.approvals.models import Approval
from portal.access.rules import Action, can, rows
from tests.factories.agencies import AgencyFactory, administrator, portal_administrator
from tests.factories.approvals import asked, in_state
from tests.queries import cost

pytestmark = pytest.mark.django_db
ACTIONS = (
    *(Action.SEE_APPROVAL, Action.CHANGE_APPROVAL, Action.READ_ASKED),
    *(Action.ANSWER_APPROVAL, Action.CONFIRM_APPROVER),
)


@pytest.fixture
def rows_of_all_kinds(posting, ingrid, kari, hanne):
    asked(posting, ingrid, address=kari.email)
    in_state("asked", None, ingrid, address="hanne@annet.no")
    asked(None, hanne, address="ny@tilsyn.no")
    out = asked(None, ingrid, address=kari.email)
    type(out.posting.agency).objects.filter(pk=out.posting.agency_id).update(status="suspended")
    asked()


def test_the_rows_and_the_question_are_the_same_rule(rows_of_all_kinds, ingrid, kari, hanne, per):
    others = [administrator(AgencyFactory(), email="hanne@annet.no"), portal_administrator()]
    per.memberships.update(status="ended")
    for user in (ingrid, kari, hanne, per, *others):
        user = type(user).objects.get(pk=user.pk)
        for action in ACTIONS:
            found = set(Approval.objects.filter(rows(user, action)).values_list("pk", flat=True))
            assert found == {one.pk for one in Approval.objects.with_facts() if can(user, action, one)}, (user, action)


def seen(client, person, address):
    client.force_login(person)
    return client.get(address).content.decode()


def test_each_sees_her_part_on_the_list_and_on_my_page(client, waiting, ingrid, kari, per):
    answer = reverse("approvals:asked", args=[waiting.public_id])
    for address in (reverse("approvals:list"), reverse("home:my_page")):
        assert answer in seen(client, kari, address) and waiting.get_absolute_url() in seen(client, ingrid, address)
        assert answer not in (other := seen(client, per, address)) and waiting.get_absolute_url() not in other


def test_the_administrator_sees_the_addresses_that_wait(client, ingrid, hanne):
    asked(None, ingrid, address="ny@tilsyn.no")
    assert "1 adresse til en leder venter" in seen(client, hanne, reverse("home:my_page"))
    assert "ny@tilsyn.no" in seen(client, hanne, reverse("approvals:approvers"))


def test_the_person_follows_it_on_her_page_and_answers_there(client, waiting, ingrid, kari):
    actions.question(approval=waiting, by=kari, text="Hvem tar vakta?")
    shown = seen(client, ingrid, waiting.get_absolute_url())
    assert "Din tur" in shown and "Hvem tar vakta?" in shown
    client.post(waiting.get_absolute_url(), {"text": "Per gjør det."})
    assert "Venter på lederen din" in seen(client, ingrid, waiting.get_absolute_url())
    client.post(reverse("approvals:withdraw", args=[waiting.public_id]))
    assert "Spør på nytt" in seen(client, ingrid, waiting.get_absolute_url())


def test_the_list_costs_the_same_however_many(client, posting, ingrid, kari):
    client.force_login(kari)
    asked(posting, ingrid, address=kari.email)
    one = cost(client, reverse("approvals:list"))
    for _number in range(3):
        asked(None, ingrid, address=kari.email)
    assert cost(client, reverse("approvals:list")) == one <= 25

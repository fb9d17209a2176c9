"""Does the manager read what her employee is to do, as it stood when she was asked, and the whole where she may?"""

import pytest
from django.urls import reverse

from listings.approvals import actions
from listings.approvals.models import Approval
from listings.postings.actions import withdraw
from tests.factories.approvals import token_of

pytestmark = pytest.mark.django_db
LEAD, WHOLE = "Vi skal lage et kurs i saksbehandling", "Les hele utlysningen"


@pytest.fixture
def link(waiting):
    return reverse("approvals:link", args=[token_of(waiting)])


def text_of(response):
    return response.content.decode()


def test_what_the_work_is_stands_as_it_was_when_she_was_asked_also_for_a_deputy(client, waiting, link, kari, per):
    type(waiting.posting).objects.update(lead="Noe helt annet")
    deputy = actions.forward(approval=waiting, by=kari, address=per.email)
    client.force_login(per)
    shown = text_of(client.get(reverse("approvals:asked", args=[deputy.public_id])))
    assert LEAD in shown and "Noe helt annet" not in shown


def test_without_sign_in_too_and_the_whole_posting_is_for_those_who_may_see_it(client, waiting, link, kari):
    shown = text_of(client.get(link))
    assert LEAD in shown and WHOLE not in shown
    client.force_login(kari)
    for address in (link, reverse("approvals:asked", args=[waiting.public_id])):
        shown = text_of(client.get(address))
        assert WHOLE in shown and f'href="{waiting.posting.url}"' in shown
    withdraw(posting=waiting.posting, by=waiting.posting.created_by)
    assert WHOLE not in text_of(client.get(reverse("approvals:asked", args=[waiting.public_id])))


def test_a_question_from_before_the_lead_was_kept_shows_the_rest(client, waiting, link):
    Approval.objects.update(lead="")
    shown = text_of(client.get(link))
    assert waiting.title in shown and LEAD not in shown

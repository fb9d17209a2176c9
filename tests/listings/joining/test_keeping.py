"""A request can be taken back, its link runs out, and nothing of it is kept for longer than it is needed."""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.joining import actions
from listings.joining.models import JoinRequest
from listings.joining.status import JoinStatus
from listings.joining.tokens import token_for
from portal.foundation.personal_data import DECLARATIONS
from portal.notifications.models import Mail, Message
from tests.factories.agencies import employee
from tests.factories.joining import asked_to_join, confirmed_wish
from tests.retention import carry_out

pytestmark = pytest.mark.django_db


def test_who_asked_may_take_it_back_until_it_is_answered(client, owner):
    wish = confirmed_wish()
    client.post(f"/bli-med/mitt/{token_for(wish)}/", {"svar": "trekk"})
    assert not JoinRequest.objects.exists() and not Message.objects.filter(address=wish.email).exists()
    late = confirmed_wish()
    actions.decline(join_request=late, by=owner, text="Nei")
    client.post(f"/bli-med/mitt/{token_for(late)}/", {"svar": "trekk"})
    assert JoinRequest.objects.get().status == JoinStatus.DECLINED


def test_a_link_does_not_outlive_its_week(client):
    wish = asked_to_join()
    JoinRequest.objects.update(changed_at=timezone.now() - timedelta(days=8))
    assert client.get(f"/bli-med/mitt/{token_for(wish)}/").status_code == 404


@pytest.mark.parametrize("token", ["tull", "a:b:c"])
def test_a_link_that_we_did_not_write_leads_nowhere(client, token):
    assert client.get(f"/bli-med/mitt/{token}/").status_code == 404


def test_what_is_held_about_her_is_shown_and_forgotten(owner):
    asker = employee(email="kari@kystverket.no")
    actions.decline(join_request=confirmed_wish(), by=owner, text="Nei")
    held = DECLARATIONS["joining.JoinRequest"]
    assert [row["contact"] for row in held.export(asker)] == ["Kari Nordmann"]
    held.erase(owner)
    assert JoinRequest.objects.get().answered_by is None
    held.erase(asker)
    assert not JoinRequest.objects.exists()


def tend(now):
    return carry_out("joining.requests", now=now)


def test_all_is_forgotten_in_its_time(owner):
    asked_to_join()
    declined = confirmed_wish(numbers=["971032081"], domains=["vegvesen.no"], email="per@vegvesen.no")
    actions.decline(join_request=declined, by=owner, text="Nei")
    confirmed_wish(numbers=["889640782"], domains=["nav.no"], email="liv@nav.no")
    assert tend(timezone.now()) == 0
    assert tend(timezone.now() + timedelta(days=8)) == 1
    assert tend(timezone.now() + timedelta(days=181)) == 1
    assert JoinRequest.objects.get().email == "liv@nav.no"
    assert tend(timezone.now() + timedelta(days=366)) == 1
    assert not Mail.objects.filter(address__in=["kari@kystverket.no", "per@vegvesen.no"]).exists()

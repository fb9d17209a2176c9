"""Can strangers fill the audit log, which is kept for a year, by opening the address that a provider answers at?"""

import pytest
from django.test import Client

from portal.access.pace import REFUSALS, Ceiling
from portal.privacy.models import AuditEntry
from tests.factories.people import agency_at
from tests.services.openid import NUMBER

pytestmark = pytest.mark.django_db
ANSWER = "/logg-inn/med/ansattporten/svar/?code=tull&state=tull"


@pytest.fixture(autouse=True)
def few(ansattporten, monkeypatch):
    """With the limits so low that a test reaches them."""
    monkeypatch.setattr("portal.access.openid.stopping.REFUSALS", Ceiling("few", 3, 5))


def answered(times, place):
    """What the page says, each time, to whoever comes from there."""
    return {Client(REMOTE_ADDR=place).get(ANSWER).status_code for _time in range(times)}


def noted():
    return AuditEntry.objects.filter(event="sign_in.refused").count()


def test_from_one_place_so_many_are_noted_and_all_are_told():
    assert answered(6, "192.0.2.1") == {400} and noted() == 3


def test_from_many_places_no_more_than_so_many_in_all():
    assert {status for place in range(4) for status in answered(2, f"192.0.2.{place}")} == {400}
    assert noted() == 5


def test_who_comes_in_is_noted_all_the_same(says, sign_in):
    agency_at("direktoratet.no", numbers=[NUMBER])
    answered(6, "192.0.2.1")
    says(email="kari@direktoratet.no", email_verified=True)
    sign_in()
    assert AuditEntry.objects.filter(event="sign_in.done").count() == 1


def test_a_day_of_strangers_is_far_less_than_the_log_can_bear():
    assert REFUSALS.most * 24 < 20_000 and REFUSALS.most_of_a_place < REFUSALS.most

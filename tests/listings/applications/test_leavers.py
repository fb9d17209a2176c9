"""Who has left, or whose agency is out, is out at once: she reads, answers and withdraws nothing any more."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.agencies.models import Agency, Membership
from listings.agencies.status import AgencyStatus, MembershipStatus
from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import Stage
from tests.factories.applications import interest_in

pytestmark = pytest.mark.django_db


def leave(application):
    Membership.objects.filter(user=application.person).update(status=MembershipStatus.ENDED)


def suspend(application):
    Agency.objects.filter(pk=application.home_agency_id).update(status=AgencyStatus.SUSPENDED)


@pytest.fixture(params=[leave, suspend], ids=["left", "her agency suspended"])
def offered(request):
    application = interest_in(Stage.OFFERED)
    request.param(application)
    return Application.objects.with_facts().get(pk=application.pk)


@pytest.mark.parametrize("verb", ["accept", "decline", "withdraw_interest"])
def test_no_verb_is_hers(offered, verb):
    with pytest.raises(PermissionDenied):
        getattr(actions, verb)(application=offered, by=offered.person)
    assert Application.objects.get().status == Stage.OFFERED


@pytest.mark.parametrize("name", ["case", "sent", "answer", "withdraw"])
def test_no_page_is_hers(client, offered, name):
    client.force_login(offered.person)
    address = reverse(f"applications:{name}", args=[offered.public_id])
    assert client.get(address).status_code in {302, 403, 404}
    assert client.post(address, {"answer": "accept"}).status_code in {302, 403, 404, 405}
    assert Application.objects.get().status == Stage.OFFERED

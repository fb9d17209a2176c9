"""An agency decides for itself who is in, when the manager must have said yes, and whether two read a posting."""

import pytest

from listings.agencies.models import Agency
from tests.factories.agencies import AgencyFactory, administrator, portal_administrator, publisher

pytestmark = pytest.mark.django_db
RULES = "/virksomhet/kystverket/regler/"
CHOSEN = {"coverage": "list", "approval_rule": "before_interest", "second_pair_of_eyes": "on"}


@pytest.fixture
def kystverket():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket")


@pytest.mark.parametrize("make", [administrator, lambda agency: portal_administrator()])
def test_those_who_keep_the_agency_set_its_rules(client, kystverket, make):
    client.force_login(make(kystverket))
    assert client.get(RULES).status_code == 200
    assert client.post(RULES, CHOSEN).status_code == 302
    agency = Agency.objects.get()
    assert (agency.coverage, agency.approval_rule, agency.second_pair_of_eyes) == ("list", "before_interest", True)


@pytest.mark.parametrize("make", [publisher, lambda agency: administrator()])
def test_nobody_else_does(client, kystverket, make):
    client.force_login(make(kystverket))
    assert client.get(RULES).status_code == 403 and client.post(RULES, CHOSEN).status_code == 403
    assert not Agency.objects.get(pk=kystverket.pk).second_pair_of_eyes


def test_a_mistake_is_told_and_nothing_is_saved(client, kystverket):
    client.force_login(administrator(kystverket))
    html = client.post(RULES, CHOSEN | {"approval_rule": "tull"}).content.decode()
    assert "ds-error-summary" in html and Agency.objects.get().coverage == "domain"


@pytest.mark.parametrize("address", ["/virksomheter/kystverket/", "/virksomhet/kystverket/folk/", "/min-side/"])
def test_the_administrator_is_led_there(client, kystverket, portal_tree, address):
    client.force_login(administrator(kystverket))
    assert f'href="{RULES}"' in client.get(address).content.decode()

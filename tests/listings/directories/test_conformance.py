"""Do an independent client and tester of SCIM agree that this is SCIM? Over the network, against the live server.

Both are of python-scim. What they send is made up from what the portal publishes of itself; only user names, addresses
and members are told them here, because no schema can say «an address in one of your domains».
"""

from itertools import count

import pytest
import requests
from scim2_client import BaseSyncSCIMClient
from scim2_models import PatchOp, SearchRequest, UniquenessException
from scim2_tester import Status, check_server

from tests.factories.agencies import AgencyFactory, administrator, page_tree
from tests.factories.directories import JSON, token_of

FINE = {Status.SUCCESS, Status.COMPLIANT, Status.ACCEPTABLE}
NOT_BUILT = {"search_with_attributes": "POST /.search is answered with 501: directories search with GET"}


class Addresses(list):
    """As many as are asked for, each once, all in the agency's domain."""

    numbers = count()

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return f"person{next(self.numbers)}@etat-a.no"


class OverTheNetwork(BaseSyncSCIMClient):
    def __init__(self, base, token):
        super().__init__()
        self.base = base
        self.headers = {"Authorization": f"Bearer {token}", "Accept": JSON, "Content-Type": JSON, "Connection": "close"}

    def request(self, method, url, *, headers=None, **wishes):
        """On a connection of its own: the live server is stopped when the test is over, and waits for nobody."""
        address = url if url.startswith("http") else f"{self.base}/{url.lstrip('/')}"
        return requests.request(method, address, headers=self.headers | (headers or {}), timeout=30, **wishes)


@pytest.fixture
def machine(live_server, transactional_db):
    page_tree()
    agency = AgencyFactory(domains=["etat-a.no"])
    administrator(agency)
    client = OverTheNetwork(f"{live_server.url}/scim/v2/{agency.public_id}", token_of(agency))
    client.discover()
    teach(client)
    return client


def teach(client):
    user = client.provider.model_for("User")
    user.model_fields["user_name"].examples = Addresses(["x"])
    user.get_field_root_type("emails").model_fields["value"].examples = Addresses(["x"])


def test_the_tester_of_scim_finds_nothing_wrong(machine):
    results = check_server(machine)
    wrong = [result for result in results if result.status not in FINE and result.title not in NOT_BUILT]
    assert not wrong, "\n".join(f"{one.title} {one.resource_type}: {one.reason}" for one in wrong)
    assert len(results) > 60
    assert {one.title for one in results if one.status == Status.SKIPPED} == set(NOT_BUILT)


def test_a_client_of_scim_keeps_a_person_and_a_group(machine):
    user, group = machine.provider.model_for("User"), machine.provider.model_for("Group")
    kari = machine.create(user(user_name="kari@etat-a.no", display_name="Kari", active=True))
    found = machine.query(user, query_parameters=SearchRequest(filter='userName eq "kari@etat-a.no"'))
    assert [one.id for one in found.resources] == [kari.id]
    with pytest.raises(UniquenessException):
        machine.create(user(user_name="kari@etat-a.no"))
    kari.display_name = "Kari Berg"
    assert machine.replace(kari).display_name == "Kari Berg"
    made = machine.create(group(display_name="Utlysere", members=[{"value": kari.id}]))
    assert [one.value for one in machine.query(group, made.id).members] == [kari.id]
    out = PatchOp[user](operations=[{"op": "replace", "path": "active", "value": False}])
    assert machine.modify(user, kari.id, out).active is False
    machine.delete(user, kari.id)
    assert machine.query(user).total_results == 0

"""Is a machine that searches all day held back, and nobody else?"""

import pytest
import time_machine

from portal.access.pace import SEARCHING, WRITING
from tests.factories.agencies import employee

SIGNED_IN = ["/finn/", "/finn/forslag/"]
HUMAN = (3 * 60, 60)  # three letters a second, a box ticked each second
OPEN = ["/finn/historier/", "/finn/virksomheter/"]


@pytest.fixture(autouse=True)
def clock():
    """Requests are counted by the minute; the clock stands still, so that no test crosses into the next."""
    with time_machine.travel("2026-11-23T10:00:05+01:00", tick=False) as clock:
        yield clock


@pytest.fixture(autouse=True)
def few(monkeypatch):
    for pace in (SEARCHING, WRITING):
        monkeypatch.setitem(vars(pace), "most", 2)
        monkeypatch.setitem(vars(pace), "most_of_a_place", 3)


def statuses(client, address, number):
    return [client.get(address).status_code for _time in range(number)]


@pytest.mark.parametrize("address", SIGNED_IN)
def test_a_person_waits_until_the_next_minute(client, agency, clock, address):
    client.force_login(employee(agency))
    assert statuses(client, f"{address}?q=arkiv", 3) == [200, 200, 429]
    clock.shift(60)
    assert statuses(client, address, 1) == [200]


def test_what_was_asked_is_not_lost(client, agency):
    client.force_login(employee(agency))
    statuses(client, "/finn/", 2)
    answer = client.get("/finn/?q=arkiv&slag=need")
    assert answer.headers["Retry-After"] == "60" and "Søket ditt er ikke borte." in answer.content.decode()
    assert 'href="/finn/?q=arkiv&amp;slag=need"' in answer.content.decode()


def test_a_colleague_is_not_held_back_by_another(client, agency):
    client.force_login(employee(agency))
    statuses(client, "/finn/", 3)
    client.force_login(employee(agency))
    assert statuses(client, "/finn/", 1) == [200]


@pytest.mark.parametrize(("address", "place"), zip(OPEN, ["192.0.2.1", "192.0.2.2"], strict=True))
def test_strangers_are_counted_by_where_they_come_from(client, agency, address, place):
    client.defaults["REMOTE_ADDR"] = place
    assert statuses(client, address, 4) == [200, 200, 200, 429]
    client.force_login(employee(agency))
    assert statuses(client, address, 1) == [200]


def test_people_who_write_and_tick_never_come_near_it(monkeypatch):
    monkeypatch.undo()
    assert WRITING.most >= HUMAN[0] and SEARCHING.most >= HUMAN[1]

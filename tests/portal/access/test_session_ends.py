"""Does a session end: after half an hour of nothing, after a working day of work, and when somebody goes out?"""

from datetime import datetime, timedelta

import pytest
import time_machine

from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee

pytestmark = pytest.mark.django_db
MORNING = datetime.fromisoformat("2026-11-23T07:00:00+01:00")


@pytest.fixture
def clock():
    with time_machine.travel(MORNING, tick=False) as clock:
        yield clock


def working(client, clock, hours):
    """A page every twenty minutes; the last answer."""
    for _page in range(hours * 3):
        clock.shift(timedelta(minutes=20))
        answer = client.get("/min-side/")
    return answer


def test_whoever_works_stays_in_all_day_and_not_all_night(client, clock):
    client.force_login(employee())
    assert working(client, clock, 12).status_code == 200
    out = working(client, clock, 1)
    assert out.url.startswith("/logg-inn/?next=/min-side/")
    assert AuditEntry.objects.filter(event="sign_out.done").count() == 1


def test_the_browser_keeps_nothing_of_it(client, clock, settings):
    client.force_login(employee())
    client.get("/min-side/")
    settings.PORTAL_LONGEST_SESSION = 60
    clock.shift(timedelta(minutes=2))
    assert client.get("/min-side/").headers["Clear-Site-Data"] == '"cache"'


def test_signing_in_anew_begins_anew(client, clock):
    person = employee()
    client.force_login(person)
    working(client, clock, 11)
    client.logout()
    client.force_login(person)
    assert working(client, clock, 11).status_code == 200


def test_a_session_from_before_there_was_such_a_limit_begins_now(client, clock):
    client.force_login(employee())
    session = client.session
    session.pop("began", None)
    session.save()
    assert client.get("/min-side/").status_code == 200
    assert client.session["began"] == int(MORNING.timestamp())


def test_whoever_does_nothing_for_half_an_hour_is_out(client, clock):
    client.force_login(employee())
    clock.shift(timedelta(minutes=29))
    assert client.get("/min-side/").status_code == 200
    clock.shift(timedelta(minutes=31))
    assert client.get("/min-side/").url.startswith("/logg-inn/")


def test_a_session_that_is_over_cannot_be_used_again(client, settings):
    client.force_login(employee())
    name = settings.SESSION_COOKIE_NAME
    kept = client.cookies[name].value
    client.post("/logg-ut/")
    client.cookies[name] = kept
    assert client.get("/min-side/").url.startswith("/logg-inn/")

"""Is a mail never sent twice and never lost, wherever its worker is killed?

Between the last commit before the dot and the one after the answer nobody can know whether the mail left: such a mail
is not sent again by itself, but stands on the page of the queue, and its message in the portal.
"""

import json
import os
import subprocess
import sys

import pytest
from django.db import connection

from portal.notifications.models import Message
from portal.notifications.outbox import tell
from tests.factories.agencies import portal_administrator
from tests.portal.notifications.conftest import CONTEXT

SENT_ONCE, UNCERTAIN = (1, "sent"), "uncertain"
OUTCOMES = {
    "before claim": SENT_ONCE,
    "after claim": SENT_ONCE,
    "after compose": SENT_ONCE,
    "after connect": SENT_ONCE,
    "before hand over": SENT_ONCE,
    "after hand over": (0, UNCERTAIN),
    "after dot": (1, UNCERTAIN),
    "before mark": (1, UNCERTAIN),
    "after mark": SENT_ONCE,
}
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.engines]


@pytest.fixture
def database(tmp_path):
    """The address of the tests' database for another process; SQLite's lives in memory, so a copy of it."""
    if connection.vendor == "sqlite":
        return lambda: copied(tmp_path / "copy.sqlite3")
    facts = connection.settings_dict
    address = f"postgresql://{facts['USER']}@{facts['HOST']}:{facts['PORT']}/{facts['NAME']}"
    return lambda: address


def copied(path):
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(path)])
    return f"sqlite:///{path}"


def outcome_of_killing(moments, database, port):
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "tests.portal.notifications.worker_settings",
        "DATABASE_URL": database,
        "EMAIL_HOST": "127.0.0.1",
        "EMAIL_PORT": str(port),
    }
    command = [sys.executable, "-m", "tests.portal.notifications.killed_workers", json.dumps(moments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_killed_at_any_step_it_is_sent_once_or_told_to_be_uncertain(mail_server, database, settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    people = {moment: portal_administrator(email=f"{moment.replace(' ', '-')}@example.no") for moment in OUTCOMES}
    for moment, person in people.items():
        tell(kind="member_waits", key=moment, person=person, context=CONTEXT)
    moments = {moment: Message.objects.get(key=moment).mail_id for moment in OUTCOMES}
    states = outcome_of_killing(moments, database(), mail_server.port)
    arrived = {moment: (mail_server.receivers.count(people[moment].email), states[moment]) for moment in OUTCOMES}
    assert arrived == OUTCOMES
    assert all(Message.objects.of(person).exists() for person in people.values())

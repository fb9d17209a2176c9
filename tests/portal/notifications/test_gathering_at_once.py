"""When two gather at the same moment, is each message still in one mail?"""

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from portal.foundation.message_kinds import KINDS, Rhythm
from portal.notifications.digests import gather
from portal.notifications.models import Mail, Message
from portal.notifications.preferences import choose
from tests.factories.agencies import portal_administrator


@pytest.mark.django_db(transaction=True)
def test_two_that_gather_at_once_make_one_mail_for_each(told, settings):
    if connection.vendor == "sqlite":
        pytest.skip("SQLite lets one write at a time")
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    people = [portal_administrator() for _number in range(8)]
    for person in people:
        choose(person=person, kind=KINDS["member_waits"], rhythm=Rhythm.DAILY, in_portal=True)
        told(f"k{person.pk}", person=person)
    Message.objects.update(created_at=timezone.now() - timedelta(days=2))
    side_by_side(4)
    assert Mail.objects.count() == len(people) and not Message.objects.filter(mail=None).exists()


def side_by_side(number):
    start = threading.Barrier(number)

    def work():
        start.wait()
        try:
            gather()
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _number in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

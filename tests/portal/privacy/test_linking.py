"""Do entries come into the chain by themselves, one after the other, however many write at once?"""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from portal.foundation.audit import record
from portal.privacy.chain.linking import link_all
from portal.privacy.chain.verifying import verify
from portal.privacy.models import AuditEntry, Head
from tests.factories.agencies import UserFactory


@pytest.mark.django_db
def test_a_transaction_is_linked_once_however_much_it_writes(django_capture_on_commit_callbacks):
    person = UserFactory()
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        for _time in range(3):
            record(person, "person.tested", by=person)
    assert callbacks.count(link_all) == 1
    assert not AuditEntry.objects.waiting().exists()


@pytest.mark.django_db
def test_a_busy_day_is_linked_with_few_questions(django_assert_max_num_queries):
    person = UserFactory()
    link_all()
    record(person, "person.tested", by=person)
    with django_assert_max_num_queries(12):
        link_all()


@pytest.mark.skipif("sqlite" in connection.vendor, reason="SQLite has one writer: nobody writes at once")
@pytest.mark.django_db(transaction=True)
def test_many_who_write_at_once_give_one_whole_chain():
    people = [UserFactory() for _number in range(4)]
    link_all()
    before = Head.objects.get().last_number

    def write(person):
        try:
            for _time in range(10):
                with transaction.atomic():
                    record(person, "person.tested", by=person)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(people)) as pool:
        list(pool.map(write, people))
    assert Head.objects.get().last_number == before + 40
    assert not AuditEntry.objects.waiting().exists() and list(verify()) == []

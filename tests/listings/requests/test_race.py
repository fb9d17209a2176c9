"""Two windows that send at the same moment give one request and one clear answer."""

from threading import Barrier, Thread

import pytest
from django.db import connection

from listings.requests.models import Request
from listings.requests.refusals import CannotAsk, Why
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.requests import asked, offer


@pytest.mark.django_db(transaction=True)
def test_two_windows_at_the_same_moment():
    if connection.vendor == "sqlite":
        pytest.skip("writers of SQLite wait for each other; the database in memory is not shared between threads")
    posting, agency = offer(), AgencyFactory()
    people, together, answers = [publisher(agency), publisher(agency)], Barrier(2), []

    def send(person):
        together.wait()
        try:
            asked(posting, agency, by=type(person).objects.get(pk=person.pk))
            answers.append("sent")
        except CannotAsk as refusal:
            answers.append(refusal.code)
        finally:
            connection.close()

    windows = [Thread(target=send, args=[person]) for person in people]
    for window in windows:
        window.start()
    for window in windows:
        window.join(20)
    assert sorted(answers) == [Why.ASKED, "sent"] and Request.objects.count() == 1

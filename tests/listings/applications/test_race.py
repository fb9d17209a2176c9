"""Two windows that send at the same moment give one interest and one clear answer."""

from threading import Barrier, Thread

import pytest
from django.db import IntegrityError, connection, transaction

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.obstacles import CannotSend
from tests.factories.agencies import employee
from tests.factories.applications import MESSAGE, sent_interest
from tests.factories.postings import published_posting


@pytest.mark.django_db(transaction=True)
def test_two_windows_at_the_same_moment():
    if connection.vendor == "sqlite":
        pytest.skip("writers of SQLite wait for each other; the database in memory is not shared between threads")
    posting, person = published_posting(), employee()
    together, answers = Barrier(2), []

    def send():
        together.wait()
        try:
            actions.send_interest(posting=posting, by=type(person).objects.get(pk=person.pk), message=MESSAGE)
            answers.append("sent")
        except CannotSend as refusal:
            answers.append(refusal.code)
        finally:
            connection.close()

    windows = [Thread(target=send) for _ in range(2)]
    for window in windows:
        window.start()
    for window in windows:
        window.join(20)
    assert sorted(answers) == ["already_sent", "sent"] and Application.objects.count() == 1


@pytest.mark.django_db
def test_the_database_itself_holds_one_interest_per_person_and_posting():
    first = sent_interest()
    with pytest.raises(IntegrityError), transaction.atomic():
        Application.objects.create(
            posting=first.posting, person=first.person, home_agency=first.home_agency, message="x"
        )
    with pytest.raises(CannotSend):
        actions.keep(
            Application(posting=first.posting, person=first.person, home_agency=first.home_agency, message="x")
        )

"""When does an evaluation begin?"""

from datetime import timedelta

import pytest
from django.core.management import call_command

from listings.agreements import actions as agreements
from listings.agreements.models import Agreement
from listings.agreements.status import Party
from listings.evaluations.models import Evaluation
from portal.foundation.clock import oslo_today
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.evaluations import ended_agreement, evaluation, receiver_of

pytestmark = pytest.mark.django_db


def test_completing_the_agreement_asks_all_three_and_gives_them_three_weeks(opened):
    assert {reply.party for reply in opened.replies.all()} == set(Party)
    assert opened.due == oslo_today() + timedelta(days=21)
    told = Message.objects.filter(kind="evaluation_opened")
    assert sorted(told.values_list("person__name", flat=True)) == ["Liv Aasen", "Per Kyst", "Solfrid Lyng"]


def test_an_early_end_is_evaluated_too_from_that_day(db):
    agreement = ended_agreement(ends=oslo_today() + timedelta(days=60))
    agreements.cancel_agreement(agreement=agreement, by=agreement.made_by, text="Ny jobb")
    assert Evaluation.objects.get().ended_on == oslo_today()


@pytest.mark.parametrize("facts", [{"in_force_at": None}, {"starts": oslo_today() + timedelta(days=9)}])
def test_what_never_began_is_not_evaluated(facts):
    agreement = ended_agreement(ends=oslo_today() + timedelta(days=60), **facts)
    agreements.cancel_agreement(agreement=agreement, by=agreement.made_by, text="Ble ikke noe av")
    assert not Evaluation.objects.exists()


def test_the_deadline_of_the_agreement_holds(db):
    agreement = ended_agreement()
    due = oslo_today() + timedelta(days=40)
    agreement.versions.update(terms=agreement.current.terms | {"evaluation_due": due.isoformat()})
    agreements.complete_agreement(agreement=agreement, by=agreement.made_by)
    assert Evaluation.objects.get().due == due


def test_an_exchange_that_nobody_has_reported_over_is_found_by_the_job(db):
    ended_agreement()
    call_command("tend_evaluations", verbosity=0)
    call_command("tend_evaluations", verbosity=0)
    assert Evaluation.objects.get().ended_on == oslo_today() - timedelta(days=1)


def test_the_job_leaves_what_ended_long_ago_and_who_is_gone(db):
    ended_agreement(ends=oslo_today() - timedelta(days=61))
    Agreement.objects.filter(pk=ended_agreement().pk).update(person=None)
    call_command("tend_evaluations", verbosity=0)
    assert not Evaluation.objects.exists()


def test_completing_what_the_job_has_opened_asks_nobody_twice(db):
    agreement = ended_agreement()
    call_command("tend_evaluations", verbosity=0)
    agreements.complete_agreement(agreement=agreement, by=agreement.made_by)
    assert Evaluation.objects.count() == 1
    assert Message.objects.filter(kind="evaluation_opened").count() == 3


def test_a_publisher_who_was_away_herself_is_asked_as_herself_alone(db):
    home = AgencyFactory()
    liv = publisher(home, name="Liv Aasen")
    made = evaluation(person=liv, home=home)
    told = Message.objects.filter(kind="evaluation_opened", person=liv)
    assert [message.context["party"] for message in told] == ["person"]
    assert receiver_of(made) != liv

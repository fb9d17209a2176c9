"""Is each party that has not answered reminded, once of each, and is the evaluation closed at last?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from listings.agreements.models import Agreement
from listings.agreements.status import Party, Status
from listings.evaluations.models import Evaluation
from portal.notifications.models import Message
from tests.factories.evaluations import answered, evaluation

pytestmark = pytest.mark.django_db


def told():
    rows = Message.objects.filter(kind="evaluation_waits").order_by("pk")
    return [(row.context["which"], row.context["party"]) for row in rows]


def on_day(number):
    """The job, twice."""
    with time_machine.travel(timezone.now() + timedelta(days=number), tick=False):
        for _time in range(2):
            call_command("tend_evaluations", verbosity=0)


def test_three_reminders_to_those_who_have_not_answered_each_once(opened):
    answered(opened, Party.SENDING)
    for day in (3, 7, 12, 18, 20, 22, 30):
        on_day(day)
    expected = [(which, party) for which in ("first", "last", "overdue") for party in ("person", "receiving")]
    assert told() == expected


def test_after_a_while_away_the_job_sends_only_the_latest(opened):
    on_day(22)
    assert {which for which, _party in told()} == {"overdue"}


def test_two_weeks_after_the_deadline_nobody_is_waited_for(opened):
    on_day(35)
    assert Evaluation.objects.get().closed_at is None
    on_day(36)
    assert Evaluation.objects.get().closed_at
    assert Agreement.objects.get().status == Status.EVALUATED


def test_an_agreement_that_is_completed_late_is_evaluated_then(db):
    made = evaluation()
    Agreement.objects.update(status=Status.IN_FORCE)
    on_day(36)
    assert Agreement.objects.get().status == Status.IN_FORCE
    Agreement.objects.update(status=Status.COMPLETED)
    on_day(37)
    assert Agreement.objects.get(pk=made.agreement_id).status == Status.EVALUATED

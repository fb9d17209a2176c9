"""What is left when the answers' time is over, or the person goes? A yes to publishing, and nothing of the answers."""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.agreements.status import Party
from listings.applications.models import Application
from listings.applications.status import Stage
from listings.evaluations.keeping import due, forget
from listings.evaluations.models import Evaluation, PublishingAnswer, Reply
from listings.evaluations.status import Publish
from portal.privacy.erasing import erase_account
from tests.factories.evaluations import all_answered, answered, evaluation, person_of, said

pytestmark = pytest.mark.django_db


def test_after_a_year_nothing_of_the_answers_is_left(opened):
    all_answered(opened, prepared=2, learned="Mye")
    later = timezone.now() + timedelta(days=366)
    assert due(timezone.now()) == 0
    assert (due(later), forget(later), forget(later)) == (1, 1, 0)
    assert not Evaluation.objects.exists()
    assert not Reply.objects.exists()


def test_a_yes_to_publishing_stays_so_that_it_can_be_taken_back(opened):
    opened = said(opened, Party.PERSON, Publish.NAMED)
    later = timezone.now() + timedelta(days=366)
    forget(later)
    held = Evaluation.objects.with_facts().get()
    assert not held.replies.exists()
    said(held, Party.PERSON, Publish.NO)
    assert (due(later), forget(later), forget(later)) == (1, 1, 0)
    assert not PublishingAnswer.objects.exists()


def test_who_goes_takes_all_of_it_along_at_once(opened):
    person = person_of(answered(said(opened, Party.PERSON, Publish.NAMED), Party.PERSON))
    Application.objects.update(status=Stage.WITHDRAWN)
    erase_account(person=person, by=person)
    assert not Evaluation.objects.exists() and not Reply.objects.exists() and not PublishingAnswer.objects.exists()


def test_who_answered_for_an_agency_goes_without_a_name(db):
    made = answered(evaluation(), Party.RECEIVING)
    by = made.agreement.made_by
    erase_account(person=by, by=by)
    assert Reply.objects.get(party=Party.RECEIVING).by is None

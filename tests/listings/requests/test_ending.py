"""What becomes of a request when its posting or an agency ends, and when a year has gone?"""

from datetime import timedelta

import pytest
from django.apps import apps
from django.utils import timezone

from listings.agencies.actions import close_agency, suspend_agency
from listings.postings import actions as of_postings
from listings.requests.models import Request, RequestChange
from listings.requests.status import Event, Status
from portal.foundation.personal_data import DECLARATIONS
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import portal_administrator
from tests.factories.requests import STATES, answered, asked, in_state
from tests.retention import carry_out

pytestmark = pytest.mark.django_db


def told():
    rows = Message.objects.filter(kind="request_ended")
    return [(message.person.name, message.context["how"]) for message in rows]


ENDINGS = {
    "withdraw": lambda posting, by: of_postings.withdraw(posting=posting, by=by),
    "close": lambda posting, by: of_postings.close(posting=posting, by=by),
    "assign": lambda posting, by: of_postings.assign(posting=posting, by=by),
    "expire": lambda posting, by: of_postings.expire(posting=posting),
}


@pytest.mark.parametrize("how", ENDINGS)
def test_with_the_posting_what_is_unanswered_ends_and_the_asker_is_told(sent, posting, solfrid, how):
    ENDINGS[how](posting, solfrid)
    assert Request.objects.get().status == Status.ENDED
    assert told() == [("Per Kyst", "posting")]
    assert sent.history.last().event == Event.END and AuditEntry.objects.filter(event="request.end").exists()


def test_what_is_answered_goes_on(sent, posting, solfrid):
    answered(sent)
    of_postings.close(posting=posting, by=solfrid)
    assert Request.objects.get().status == Status.TALKING and told() == []


def test_while_candidates_are_looked_at_it_can_still_be_answered(sent, posting, solfrid):
    of_postings.assess(posting=posting, by=solfrid)
    answered(sent)
    assert Request.objects.get().status == Status.TALKING


@pytest.mark.parametrize("verb", [suspend_agency, close_agency])
def test_when_the_owner_is_shut_out_the_asker_is_told(sent, dfo, verb):
    other = asked()
    verb(agency=dfo, by=portal_administrator())
    assert Request.objects.get(pk=sent.pk).status == Status.ENDED and told() == [("Per Kyst", "owner")]
    assert Request.objects.get(pk=other.pk).status == Status.WAITING


def test_when_the_asker_is_shut_out_the_owner_need_not_answer(sent, kyst):
    suspend_agency(agency=kyst, by=portal_administrator())
    assert Request.objects.get().status == Status.ENDED and told() == [("Solfrid Lyng", "asker")]


def test_a_saved_agency_that_is_in_ends_nothing(sent, dfo):
    dfo.save()
    assert Request.objects.get().status == Status.WAITING


def test_with_a_posting_that_is_deleted_all_of_it_goes(sent, posting):
    posting.delete()
    assert not Request.objects.exists() and not RequestChange.objects.exists()


@pytest.mark.parametrize("status", STATES)
def test_a_year_after_it_last_moved_it_is_forgotten(status):
    one = in_state(status)
    moved = timezone.now() - timedelta(days=364)
    Request.objects.update(changed_at=moved)
    carry_out("requests.requests")
    assert Request.objects.filter(pk=one.pk).exists()
    Request.objects.update(changed_at=moved - timedelta(days=1))
    carry_out("requests.requests")
    carry_out("requests.requests")
    assert not Request.objects.exists() and AuditEntry.objects.filter(event="request.forgotten").count() == 1


def test_what_is_held_about_a_person_is_shown_and_forgotten_without_the_agencys_words(sent, per, solfrid):
    answered(sent, text="Så fint!")
    held = {name: DECLARATIONS[f"requests.{name}"] for name in ("Request", "RequestChange")}
    for person in (per, solfrid):
        assert [len(one.export(person)) for one in held.values()] == [1, 1]
        assert [one.erase(person) for one in held.values()] == [1, 1]
        assert [one.export(person) for one in held.values()] == [[], []]
    found = apps.get_model("requests.Request").objects.get()
    assert found.message and found.sent_by is None and found.history.last().text == "Så fint!"

"""A posting lives longer with a new deadline, opens again, and says in good time that it will end; each once."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from listings.postings import actions
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from listings.postings.reminding import remind
from listings.postings.status import Status
from portal.foundation.clock import oslo_today
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import posting_in_state, published_posting

from .desk import text_of
from .wagtail_form import fresh

pytestmark = pytest.mark.django_db
TODAY = oslo_today()
SOON, LATER = TODAY + timedelta(days=20), TODAY + timedelta(days=40)


@pytest.fixture
def posting():
    return published_posting(AgencyFactory(short="DFØ"), title="Kom til oss", deadline=SOON)


def address(posting, name="ny-frist"):
    return reverse("postings:move", args=[posting.pk, name])


def expire(posting):
    """As if the night had come after the deadline."""
    PostingPage.objects.filter(pk=posting.pk).update(deadline=TODAY - timedelta(days=1))
    draft = draft_of(posting)
    draft.deadline = TODAY - timedelta(days=1)
    draft.save_revision().publish(skip_permission_checks=True)
    actions.expire(posting=fresh(posting))


def test_a_later_deadline_from_one_field(client, posting):
    client.force_login(posting.created_by)
    assert f'href="{address(posting)}"' in client.get(reverse("postings:list")).content.decode()
    assert "Ny frist" in text_of(client.get(address(posting)))
    client.post(address(posting), {"deadline": LATER.isoformat()})
    assert (fresh(posting).deadline, draft_of(posting).deadline) == (LATER, LATER)
    assert fresh(posting).status == Status.PUBLISHED and not fresh(posting).has_unpublished_changes


@pytest.mark.parametrize(
    "day, why",
    [
        ("", "Velg den nye fristen"),
        (TODAY - timedelta(days=1), "Velg en frist som ikke er passert"),
        (SOON - timedelta(days=1), "Velg en frist som er senere enn den dere har"),
        (TODAY + timedelta(days=300), "Velg en frist som er før oppstart"),
        ("tull", "Skriv dag, måned og år"),
    ],
)
def test_a_day_that_cannot_be_says_why(client, posting, day, why):
    client.force_login(posting.created_by)
    assert why in text_of(client.post(address(posting), {"deadline": str(day)}, follow=True))
    assert fresh(posting).deadline == SOON


def test_words_that_are_not_out_stay_in(posting):
    draft = draft_of(posting)
    draft.lead = "Ikke ute ennå."
    actions.change_posting(draft=draft, by=posting.created_by)
    actions.extend(posting=fresh(posting), by=posting.created_by, deadline=LATER)
    assert (fresh(posting).deadline, draft_of(posting).deadline) == (LATER, LATER)
    assert fresh(posting).lead != "Ikke ute ennå." == draft_of(posting).lead
    assert fresh(posting).has_unpublished_changes


def test_moving_a_day_makes_nobody_an_author(posting):
    agency = posting.agency
    type(agency).objects.filter(pk=agency.pk).update(second_pair_of_eyes=True)
    boss = administrator(agency)
    actions.extend(posting=fresh(posting), by=boss, deadline=LATER)
    assert boss.pk not in fresh(posting).written_by


def test_one_that_expired_is_open_again_and_those_who_wait_hear(posting):
    sent_interest(posting, employee(name="Kari Nordmann"))
    expire(posting)
    assert fresh(posting).status == Status.EXPIRED
    actions.extend(posting=fresh(posting), by=posting.created_by, deadline=LATER)
    assert fresh(posting).is_open
    [message] = Message.objects.filter(kind="posting_open_longer")
    assert (message.person.name, message.context["how"]) == ("Kari Nordmann", "again")


def test_reopening_moves_the_deadline_that_has_passed(client):
    posting = posting_in_state(Status.CLOSED, deadline=TODAY - timedelta(days=3))
    client.force_login(posting.created_by)
    assert "Velg den nye fristen" in text_of(client.post(address(posting, "gjenapne"), {}))
    client.post(address(posting, "gjenapne"), {"deadline": LATER.isoformat()})
    assert (fresh(posting).status, fresh(posting).deadline) == (Status.PUBLISHED, LATER)


def test_reopening_in_time_needs_no_new_day(client):
    posting = posting_in_state(Status.ASSESSING, deadline=SOON)
    client.force_login(posting.created_by)
    client.post(address(posting, "gjenapne"), {})
    assert (fresh(posting).status, fresh(posting).deadline) == (Status.PUBLISHED, SOON)


@pytest.mark.parametrize("name", ["vurder", "gjenapne", "ny-frist", "tildel", "avslutt", "trekk"])
def test_each_step_asks_first(client, name):
    state = Status.ASSESSING if name == "gjenapne" else Status.PUBLISHED
    posting = posting_in_state(state)
    client.force_login(posting.created_by)
    assert client.get(address(posting, name)).status_code == 200


def out_since(posting, days):
    PostingPage.objects.filter(pk=posting.pk).update(published_at=timezone.now() - timedelta(days=days))


def reminders():
    return [message.context["left"] for message in Message.objects.filter(kind="posting_expiring").order_by("pk")]


def test_a_week_and_a_day_before_once_each(posting):
    out_since(posting, 30)
    for day in (20, 8, 7, 7, 6, 2, 1, 1, 0):
        remind(SOON - timedelta(days=day))
    assert reminders() == ["week", "day", "today"]


def test_a_day_without_the_job_is_made_up_for(posting):
    out_since(posting, 30)
    remind(SOON - timedelta(days=5))
    assert reminders() == ["week"]


def test_a_new_deadline_is_reminded_of_anew(posting):
    out_since(posting, 30)
    remind(SOON - timedelta(days=7))
    actions.extend(posting=fresh(posting), by=posting.created_by, deadline=LATER)
    remind(LATER - timedelta(days=7))
    assert reminders() == ["week", "week"]


def test_who_has_just_chosen_a_near_deadline_is_not_reminded_of_it(posting):
    PostingPage.objects.filter(pk=posting.pk).update(deadline=TODAY + timedelta(days=5))
    call_command("remind_of_postings", verbosity=0)
    assert reminders() == []


@pytest.mark.parametrize("state", [Status.ASSESSING, Status.CLOSED, Status.DRAFT])
def test_what_takes_no_interest_is_not_reminded_of(state):
    posting = posting_in_state(state, deadline=SOON)
    out_since(posting, 30)
    remind(SOON - timedelta(days=7))
    assert reminders() == []


def test_those_who_answer_for_it_are_reminded(posting):
    out_since(posting, 30)
    helper = publisher(posting.agency)
    publisher(posting.agency)
    actions.set_owners(posting=posting, by=posting.created_by, owner=posting.created_by, co_owners=[helper])
    remind(SOON - timedelta(days=7))
    people = {message.person for message in Message.objects.filter(kind="posting_expiring")}
    assert people == {posting.created_by, helper}


def test_a_deadline_that_passes_while_somebody_writes_loses_nothing(client, posting):
    client.force_login(posting.created_by)
    step = reverse("postings:edit", args=[posting.pk, "behov"])
    since = fresh(posting).latest_revision_id
    client.get(step)
    PostingPage.objects.filter(pk=posting.pk).update(deadline=TODAY - timedelta(days=1))
    actions.expire(posting=fresh(posting))
    sent = {"revision": since, "title": "Kom til oss", "form": "hospitering", "lead": "Skrevet i nattetimene."}
    client.post(step, {**sent, "utkast": "1"})
    assert draft_of(posting).lead == "Skrevet i nattetimene."
    page = text_of(client.get(step))
    assert "Fristen er ute, så utlysningen tar ikke imot interesse" in page and address(posting) in page

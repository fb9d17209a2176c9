"""A step is told when it stands: for ten minutes it can be undone, unless the person has seen it herself."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone

from listings.applications import actions
from listings.applications.actions.undoing import TooLate
from listings.applications.models import Application, StageChange
from listings.applications.regret import HOLD
from listings.applications.status import Stage
from listings.applications.telling import tell_of
from listings.applications.together import Letter
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def jobs_can_wait(settings):
    """As in production, where a worker takes them when their time has come."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def posting(marte):
    return published_posting(marte.memberships.get().agency, by=marte)


@pytest.fixture
def turned_down(posting, marte):
    application = sent_interest(posting, employee(name="Kari Moe"))
    change = actions.turn_down(application=application, by=marte, text="Takk for interessen.")
    return application, change


def told():
    return Message.objects.filter(kind__startswith="stage").count()


def table(client, posting):
    return client.get(reverse("applications:candidates", args=[posting.pk])).content.decode()


def test_the_message_waits_and_the_step_can_be_undone(turned_down, marte):
    application, change = turned_down
    assert told() == 0
    actions.undo(application=application, by=marte, change=change)
    now = Application.objects.get()
    assert (now.status, now.history.count()) == (Stage.RECEIVED, 1)
    tell_of(change.pk)
    assert told() == 0
    assert {"application.not_selected", "application.undone"} <= set(AuditEntry.objects.values_list("event", flat=True))


def test_a_worker_is_asked_to_tell_when_the_time_is_out(posting, marte, django_capture_on_commit_callbacks):
    from django_tasks_db.models import DBTaskResult

    application = sent_interest(posting)
    with django_capture_on_commit_callbacks(execute=True):
        change = actions.assess(application=application, by=marte)
    job = DBTaskResult.objects.get(task_path="listings.applications.tasks.tell_of_step")
    assert job.run_after == change.at + HOLD
    tell_of(change.pk)
    tell_of(change.pk)
    assert told() == 1


def test_what_is_told_is_the_step_itself_also_when_another_has_followed(posting, marte):
    application = sent_interest(posting)
    first = actions.assess(application=application, by=marte)
    actions.interview(application=application, by=marte, text="Passer tirsdag?")
    tell_of(first.pk)
    assert Message.objects.get(kind="stage_changed").context["status"] == Stage.ASSESSING


@pytest.mark.parametrize("how", ["told", "seen", "late", "followed"])
def test_what_cannot_be_taken_back_stands(turned_down, marte, how):
    application, change = turned_down
    if how == "told":
        tell_of(change.pk)
    if how == "seen":
        StageChange.objects.filter(pk=change.pk).update(seen_at=timezone.now())
    if how == "followed":
        application.history.create(status=Stage.WITHDRAWN, by=application.person)
    later = timezone.now() + (HOLD if how == "late" else timedelta())
    with time_machine.travel(later, tick=True), pytest.raises(TooLate):
        actions.undo(application=application, by=marte, change=change)
    assert Application.objects.get().status == Stage.NOT_SELECTED


@pytest.mark.parametrize("address", ["case", "mine", "my_page", "posting"])
def test_the_person_sees_no_answer_that_is_then_taken_back(client, turned_down, marte, address):
    application, change = turned_down
    addresses = {
        "case": application.get_absolute_url(),
        "mine": reverse("applications:mine"),
        "my_page": reverse("home:my_page"),
        "posting": application.posting.url,
    }
    client.force_login(application.person)
    assert client.get(addresses[address]).status_code == 200
    with pytest.raises(TooLate, match="har lest svaret"):
        actions.undo(application=application, by=marte, change=change)


def test_only_the_agency_undoes(turned_down):
    application, change = turned_down
    for stranger in (application.person, publisher(), employee(application.posting.agency)):
        with pytest.raises(PermissionDenied):
            actions.undo(application=application, by=stranger, change=change)


def test_those_moved_together_are_taken_back_together(client, posting, marte):
    three = [sent_interest(posting) for _ in range(3)]
    letters = [Letter(one, "Takk.", "received") for one in three]
    actions.take_together(letters=letters, by=marte, step="turn_down", batch=uuid4())
    assert "3 kandidater er flyttet til «Ikke valgt»." in table(client, posting)
    client.logout()
    client.force_login(three[0].person)
    client.get(three[0].get_absolute_url())
    client.force_login(marte)
    changes = list(StageChange.objects.filter(status=Stage.NOT_SELECTED).values_list("pk", flat=True))
    undo = reverse("applications:undo", args=[posting.pk])
    shown = client.post(undo, {"endring": changes}, follow=True).content.decode()
    assert "Angret for 2 kandidater" in shown and "har lest svaret" in shown
    assert Application.objects.filter(status=Stage.RECEIVED).count() == 2
    assert "allerede angret" in client.post(undo, {"endring": changes[1:]}, follow=True).content.decode()


def test_who_moves_several_and_undoes_it_keeps_the_order_of_her_table(client, posting):
    kari = sent_interest(posting)
    order = {"steg": "nye", "sorter": "navn"}
    shown = client.get(reverse("applications:candidates", args=[posting.pk]), order).content.decode()
    together = re.search(r'action="([^"]*/flere/[^"]*)"', shown)[1].replace("&amp;", "&")
    assert client.post(together, {"steg": "vurderes"}).url.endswith("?steg=nye&sorter=navn")
    page = client.post(together, {"steg": "vurderes", "kandidat": str(kari.public_id)})
    assert page.context["table"].endswith("?steg=nye&sorter=navn")
    found = re.findall('<input type="hidden" name="(steg|sending|vist|sett)" value="([^"]*)"', page.content.decode())
    words = {name: page.context["form"][name].value() for name in page.context["form"].fields}
    moved = client.post(together, dict(found) | words | {"send": "1"})
    assert moved.url.endswith("?steg=vurderes&sorter=navn")
    undo = re.search(r'action="([^"]*/angre/[^"]*)"', client.get(moved.url).content.decode())[1].replace("&amp;", "&")
    change = StageChange.objects.get(status=Stage.ASSESSING)
    assert client.post(undo, {"endring": change.pk}).url.endswith("?steg=nye&sorter=navn")
    assert Application.objects.get().status == Stage.RECEIVED


def test_a_single_step_is_undone_from_the_candidates_page(client, posting):
    application = sent_interest(posting, employee(name="Kari Moe"))
    page = reverse("applications:candidate", args=[application.public_id])
    client.post(reverse("applications:move", args=[application.public_id, "vurderes"]))
    assert "Kari Moe er flyttet til «Vurderes»." in client.get(page).content.decode()
    change = application.history.last()
    response = client.post(reverse("applications:undo", args=[posting.pk]), {"endring": change.pk, "til": "1"})
    assert response.url == page and Application.objects.get().status == Stage.RECEIVED


def test_another_agencys_step_is_nobodys_to_undo(client, turned_down, posting):
    application, change = turned_down
    stranger = publisher()
    client.force_login(stranger)
    own = published_posting(stranger.memberships.get().agency, by=stranger)
    client.post(reverse("applications:undo", args=[own.pk]), {"endring": change.pk})
    assert Application.objects.get().status == Stage.NOT_SELECTED


def test_nobody_who_has_left_the_case_is_told_of_it(posting, marte):
    application = sent_interest(posting)
    change = actions.assess(application=application, by=marte)
    actions.withdraw_interest(application=application, by=application.person)
    tell_of(change.pk)
    assert told() == 0

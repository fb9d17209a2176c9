"""Does each rule of retention find what is due, let go what it told beforehand, and nothing the second time?"""

import datetime

import pytest
import time_machine
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from home.insight.models import Fact
from listings.agencies.branding import keeping as pictures
from listings.agencies.models import Membership, MembershipRole
from listings.agencies.models.put_out import note_put_out
from listings.agencies.status import MembershipStatus
from listings.directories.models import DirectoryPerson
from listings.exchanges.models import ExchangePlan
from portal.access.models import User
from portal.foundation.retention import KEPT
from portal.notifications.models import Mail
from portal.notifications.status import State
from portal.privacy.chain.linking import link_all
from portal.privacy.chain.verifying import verify
from portal.privacy.erasing import erase_account
from portal.privacy.keeping import due, keep
from portal.privacy.models import PrivacyRequest, Proof
from search.missed.models import MissedSearch
from search.saved.models import Favourite
from tests.factories.agencies import employee, publisher
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
LATER = datetime.timedelta(days=4 * 366)
GO_WITH_OTHERS = {"notifications.messages"}
"""Some of them are gone already, with what they were about, when their own rule is carried out."""


@pytest.fixture
def years_after(world, uploads):
    """What nobody has touched for four years. Some must have been warned, and some mail delivered."""
    leave_unfinished(world)
    gone = publisher(world.host)
    published_posting(world.host, by=gone)
    link_all()
    erase_account(person=gone, by=gone)
    link_all()
    Mail.objects.update(state=State.SENT)
    with time_machine.travel(timezone.now() + LATER, tick=False):
        type(world.profile).objects.update(reminded_at=timezone.now() - datetime.timedelta(days=400))
        yield world


def leave_unfinished(world):
    DirectoryPerson.objects.create(agency=world.host, user_name="borte@etat.no", handle="borte@etat.no")
    MissedSearch.objects.create(words="drone", day=timezone.now().date(), times=1)
    world.claimed.answered_at, world.claimed.outcome = timezone.now(), PrivacyRequest.Outcome.DONE
    world.claimed.save()
    Proof.objects.create(rule="privacy.log")
    note_put_out(world.host, "ute@etat.no")
    for years in (0, 20):
        Fact.objects.create(source="interest", day=timezone.now().date() - datetime.timedelta(days=366 * years + 1))
    deputy = employee(world.host).memberships.get()
    MembershipRole.objects.create(membership=deputy, role="manager", until=timezone.now().date())
    Membership.objects.filter(user=employee(world.host)).update(status=MembershipStatus.ENDED)
    User.objects.create_user("ingen@steder.no")
    type(world.posting).objects.filter(pk__in=Favourite.objects.values("posting")).update(status="closed")
    ExchangePlan.objects.update(year=timezone.now().year - 2)
    job = {"args_kwargs": {}, "task_path": "x", "backend_name": "default", "exception_class_path": "", "traceback": ""}
    DBTaskResult.objects.create(status="SUCCESSFUL", finished_at=timezone.now(), run_after=timezone.now(), **job)
    default_storage.save(f"{pictures.FOLDER}/x.png", ContentFile(b"x"))


def counts(done):
    assert not [each.failure for each in done if each.failure]
    return {each.rule.code: each.count for each in done}


def test_every_rule_lets_go_what_is_due_and_nothing_the_second_time(years_after):
    told, done = counts(due()), counts(keep())
    assert [code for code in KEPT if not told[code]] == []
    assert {code: (told[code], done[code]) for code in set(KEPT) - GO_WITH_OTHERS if told[code] > done[code]} == {}
    assert all(done.values())
    assert set(counts(due()).values()) == set(counts(keep()).values()) == {0}
    assert list(verify()) == []


def test_nothing_young_is_let_go(world):
    link_all()
    assert {code: count for code, count in counts(due()).items() if count} == {}

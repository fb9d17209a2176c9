"""Is what has been kept long enough let go, told beforehand, and proved afterwards?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import models
from django.urls import reverse
from django.utils import timezone

from listings.agencies.actions import end_membership
from listings.agencies.models import Membership
from portal.access.models import User
from portal.foundation.audit import record
from portal.foundation.retention import KEPT
from portal.notifications.models import Message
from portal.privacy.chain.linking import link_all
from portal.privacy.erasing import erase_account
from portal.privacy.keeping import due, keep
from portal.privacy.models import AuditEntry, Proof
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator

pytestmark = pytest.mark.django_db


def in_days(days):
    return timezone.now() + timedelta(days=days)


def counts(done):
    assert not [each.failure for each in done if each.failure]
    return {each.rule.code: each.count for each in done}


def left(days_ago=0):
    agency = AgencyFactory()
    boss, person = administrator(agency), employee(agency)
    end_membership(membership=person.memberships.get(), by=boss)
    return person


def test_a_place_goes_a_year_after_it_ended_and_then_the_account():
    person = left()
    assert counts(keep(in_days(364)))["agencies.memberships"] == 0
    assert counts(keep(in_days(366)))["agencies.memberships"] >= 1
    assert not Membership.objects.filter(user=person).exists()
    keep(in_days(367))
    assert not User.objects.filter(pk=person.pk).exists()


def test_who_has_been_here_lately_or_belongs_somewhere_stays():
    here, portal = employee(), portal_administrator()
    keep(in_days(800))
    assert set(User.objects.filter(pk__in=[here.pk, portal.pk])) == {here, portal}


def test_what_is_told_beforehand_is_what_is_done_and_the_second_time_nothing():
    left()
    link_all()
    with time_machine.travel(in_days(500)):
        told = counts(due())
        assert told["agencies.memberships"] >= 1 and told["privacy.log"] >= 1
        assert counts(keep())["agencies.memberships"] == told["agencies.memberships"]
        assert counts(due())["privacy.log"] == 0 and counts(keep())["agencies.memberships"] == 0


def test_to_tell_does_nothing(capsys):
    person = left()
    with time_machine.travel(in_days(400)):
        call_command("keep_privacy", "--dry-run")
    assert "agencies.memberships" in capsys.readouterr().out
    assert Membership.objects.filter(user=person).exists() and not Proof.objects.exists()


def test_every_rule_has_a_proof_of_each_run():
    call_command("keep_privacy")
    assert set(Proof.objects.values_list("rule", flat=True)) == {*KEPT, "audit.verified"}


def test_the_command_ends_with_a_failure_when_the_log_was_changed():
    record(left(), "person.tested")
    link_all()
    models.QuerySet(AuditEntry).filter(event="person.tested").update(event="person.praised")
    with pytest.raises(CommandError, match="endret"):
        call_command("keep_privacy")


def test_a_rule_that_fails_does_not_hold_back_the_others(monkeypatch):
    person = left()
    broken = KEPT["privacy.log"]
    monkeypatch.setitem(KEPT, "privacy.log", type(broken)(broken.code, "", broken.due, lambda now: 1 / 0))
    done = keep(in_days(366))
    assert [each.rule.code for each in done if each.failure] == ["privacy.log"]
    assert not Membership.objects.filter(user=person).exists()


def test_old_messages_go():
    Message.objects.create(kind="privacy_asked", key="gammel", person=employee(), context={"receipt": "1"})
    assert counts(keep(in_days(366)))["notifications.messages"] >= 1
    assert not Message.objects.filter(key="gammel").exists()


def test_the_address_of_a_receipt_goes_when_it_is_delivered():
    person = employee()
    erase_account(person=person, by=person)
    keep()
    told = Message.objects.get(kind="account_erased")
    type(told.mail).objects.filter(pk=told.mail_id).update(state="sent")
    keep()
    assert not Message.objects.filter(kind="account_erased").exists()


def test_an_administrator_sees_what_was_done(client):
    client.force_login(portal_administrator())
    keep()
    html = client.get(reverse("privacy:kept")).content.decode()
    assert all(str(rule.sentence) in html for rule in KEPT.values()) and "Ikke ennå" not in html

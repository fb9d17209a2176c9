"""Is it known who did something with a role when her account is gone, while the log has it, and of nobody else?"""

import datetime

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from listings.agencies.actions import end_membership
from portal.access.roles import PortalRole
from portal.foundation.audit import record
from portal.privacy.chain.linking import link_all
from portal.privacy.chain.verifying import verify
from portal.privacy.erasing import erase_account
from portal.privacy.keeping import keep
from portal.privacy.models import AuditEntry, FormerName
from tests.factories.agencies import (
    AgencyFactory,
    UserFactory,
    administrator,
    employee,
    holder,
    portal_administrator,
    publisher,
)

from .marks import places_of

pytestmark = pytest.mark.django_db
NAME = "Zxqvkari Nes"


def acted(person):
    record(person, "person.let_in_again", by=person)
    link_all()
    return person


def gone(person):
    erase_account(person=type(person).objects.get(pk=person.pk), by=person)
    link_all()


def with_a_role(make):
    return acted(make(name=NAME))


@pytest.mark.parametrize(
    "make",
    [
        publisher,
        lambda **who: UserFactory(is_superuser=True, **who),
        lambda **who: holder(PortalRole.EDITOR, **who),
        lambda **who: holder(PortalRole.FACILITATOR, **who),
    ],
)
def test_who_had_a_role_keeps_her_name_in_the_log(client, make):
    gone(with_a_role(make))
    client.force_login(portal_administrator())
    html = client.get(reverse("privacy:log"), {"hendelse": "person.let_in_again"}).content.decode()
    assert f"{NAME} (konto slettet)" in html
    assert places_of("zxqv") <= {"privacy_formername.name", *RECEIPT} and list(verify()) == []


RECEIPT = ("notifications_message.address", "notifications_mail.address")


def test_of_who_never_had_a_role_nothing_is_kept(client):
    gone(with_a_role(employee))
    client.force_login(portal_administrator())
    html = client.get(reverse("privacy:log"), {"hendelse": "person.let_in_again"}).content.decode()
    assert "En som ikke er med lenger" in html and "konto slettet" not in html
    assert not FormerName.objects.exists() and places_of("zxqv") <= set(RECEIPT)


def test_a_role_that_was_taken_away_since_counts():
    agency = AgencyFactory()
    boss, person = administrator(agency), acted(publisher(agency, name=NAME))
    end_membership(membership=person.memberships.get(), by=boss)
    gone(person)
    assert FormerName.objects.get().name == NAME


def test_who_has_done_nothing_leaves_no_name():
    person = publisher()
    AuditEntry.objects.filter(by=person)._raw_delete("default")
    gone(person)
    assert not FormerName.objects.exists()


def test_the_name_goes_with_the_last_month_in_which_she_did_something():
    gone(with_a_role(publisher))
    until = FormerName.objects.get().until.month
    before, after = (datetime.datetime(until.year + 1, until.month, 28, tzinfo=datetime.UTC), timezone.now())
    with time_machine.travel(before, tick=False):
        keep()
        assert FormerName.objects.exists()
    with time_machine.travel(after + datetime.timedelta(days=400), tick=False):
        done = {each.rule.code: each.count for each in keep()}
        assert done["privacy.names"] == 1 and not FormerName.objects.exists() and list(verify()) == []


def test_nobody_changes_the_name_or_takes_it_away_unseen():
    gone(with_a_role(publisher))
    FormerName.objects.update(name="Ola Ruud")
    assert [fault for fault in verify() if "er endret" in fault]
    FormerName.objects.all().delete()
    assert [fault for fault in verify() if "tatt bort for tidlig" in fault]

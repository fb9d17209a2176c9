"""For what and how long is an agency opened, when does it end, and who sees it?"""

import datetime

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import call_command
from django.utils import timezone

from listings.agencies.actions import close_agency, suspend_agency
from listings.oversight.actions import close_opening
from listings.oversight.models import Opening
from listings.oversight.permissions import is_open
from portal.access.actions import take_portal_role
from portal.access.roles import PortalRole
from portal.foundation.lifecycle import StepNotAllowed
from portal.privacy.erasing import erase_account
from portal.privacy.models import AuditEntry
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    portal_administrator,
    portal_editor,
    publisher,
)
from tests.factories.facilitation import facilitator
from tests.factories.merging import merged, two_agencies
from tests.factories.oversight import opened

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


WRONG = {
    "too short": {"words": "Klage."},
    "only spaces": {"words": " " * 60},
    "a birth number": {"words": "Klage fra 01019012345 om behandlingen av interessen"},
    "a birth number in the case": {"case": "01019012345"},
    "too long": {"days": 8},
    "no time": {"days": 0},
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_refused_opens_nothing(agency, owner, wrong):
    with pytest.raises(ValidationError):
        opened(agency, owner, **WRONG[wrong])
    assert not Opening.objects.exists() and not is_open(owner, agency)


def test_once_at_a_time(agency, owner):
    opened(agency, owner)
    with pytest.raises(ValidationError) as refusal:
        opened(agency, owner)
    assert refusal.value.code == "open"
    assert opened(agency, portal_administrator()).is_open, "another has a reason of her own"


def test_an_agency_that_is_out_or_closed_down_is_opened(agency, owner):
    for shut in (suspend_agency, close_agency):
        shut(agency=agency, by=owner)
        close_opening(opening=opened(agency, owner), by=owner)


def test_one_that_is_part_of_another_is_not(owner):
    source, target = two_agencies()
    merged(source, target)
    source.refresh_from_db()
    with pytest.raises(ValidationError) as refusal:
        opened(source, owner)
    assert refusal.value.code == "merged" and target.name in refusal.value.message


def test_becoming_part_of_another_ends_it(owner, agency):
    opening = opened(agency, owner)
    merged(agency, target := AgencyFactory())
    opening.refresh_from_db()
    assert not opening.is_open and not is_open(owner, target)
    assert list(Opening.objects.visible_to(administrator(target))) == [opening], "their people see it still"


def test_it_ends_by_the_clock_and_another_may_follow(agency, owner):
    first = opened(agency, owner, days=1)
    with time_machine.travel(timezone.now() + DAY, tick=False):
        assert not is_open(owner, agency)
        assert opened(agency, owner).is_open
    first.refresh_from_db()
    assert first.closed_at == first.until and first.closed_by is None


def test_the_command_ends_what_has_run_out_once(agency, owner, capsys):
    opened(agency, owner, days=1)
    call_command("end_openings")
    with time_machine.travel(timezone.now() + DAY, tick=False):
        call_command("end_openings")
        call_command("end_openings")
    assert capsys.readouterr().out.split("\n")[:3] == ["0 ended", "1 ended", "0 ended"]


def test_any_portal_administrator_ends_it_and_the_agency_does_not(agency, owner):
    opening, other = opened(agency, owner), portal_administrator()
    for person in (administrator(agency), publisher(agency), portal_editor(), facilitator()):
        with pytest.raises(PermissionDenied):
            close_opening(opening=opening, by=person)
    assert close_opening(opening=opening, by=other).closed_by == other
    assert not is_open(owner, agency)
    with pytest.raises(StepNotAllowed):
        close_opening(opening=opening, by=owner)


def test_who_sees_it(agency, owner):
    opening = opened(agency, owner)
    seeing = (owner, portal_administrator(), administrator(agency))
    not_seeing = (publisher(agency), employee(agency), administrator(), portal_editor(), facilitator())
    assert all(list(Opening.objects.visible_to(person)) == [opening] for person in seeing)
    assert not any(Opening.objects.visible_to(person).exists() for person in not_seeing)


def test_it_is_recorded(agency, owner):
    close_opening(opening=opened(agency, owner, days=3), by=owner)
    entries = AuditEntry.objects.filter(event__startswith="oversight.").order_by("pk")
    assert [(entry.event, entry.by, entry.agency) for entry in entries] == [
        ("oversight.opened", owner, str(agency.public_id)),
        ("oversight.ended", owner, str(agency.public_id)),
    ]
    assert [entry.facts for entry in entries] == [
        {"reason": "complaint", "days": 3},
        {"reason": "complaint", "pages": 0},
    ]


def test_without_the_role_it_is_shut_at_once_and_without_the_account_it_stands_nameless(agency, owner):
    opening, other = opened(agency, owner), portal_administrator()
    take_portal_role(person=owner, role=PortalRole.ADMINISTRATOR, by=other)
    erase_account(person=owner, by=other)
    opening.refresh_from_db()
    assert opening.opened_by is None and opening.words
    assert not is_open(other, agency)

"""Who is reminded of lines that are not ticked, when, and how often? And what does the agency's list say of them?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from listings.agreements import actions as agreements
from listings.exchanges import actions
from listings.exchanges.models import Item
from portal.foundation.clock import oslo_today
from portal.foundation.message_kinds import kind_of
from portal.notifications.models import Message
from tests.factories.exchanges import agreed, item_of

pytestmark = pytest.mark.django_db
KIND = "exchange_lines"
LONG = timedelta(days=200)


def tended(days=0):
    with time_machine.travel(timezone.now() + timedelta(days=days), tick=False):
        call_command("tend_exchanges", verbosity=0)


def told(person):
    return Message.objects.filter(kind=KIND, person=person).order_by("pk")


@pytest.fixture
def begins(home, host, kari):
    """`begins(days)`, from today; all is ticked but `open_`."""

    def made(days, *open_, **more):
        starts = oslo_today() + timedelta(days=days)
        agreement = agreed(home, host, person=kari, starts=starts, ends=more.get("ends", starts + LONG))
        agreement.exchange_items.exclude(code__in=open_).update(done_at=timezone.now())
        return agreement

    return made


@pytest.mark.parametrize(
    ("begins_in", "code", "is_told"),
    [
        (22, "contact", False),
        (21, "contact", True),
        (1, "contact_home", False),
        (0, "contact_home", True),
        (-34, "introduction", True),
        (-35, "introduction", True),
        (-36, "introduction", False),
    ],
)
@pytest.mark.usefixtures("hanne", "marte")
def test_from_a_week_before_until_four_weeks_after(begins, begins_in, code, is_told):
    begins(begins_in, code)
    tended()
    assert Message.objects.filter(kind=KIND).exists() is is_told


def test_each_side_hears_of_its_own_lines_in_one_message(begins, kari, hanne, marte):
    agreement = begins(3, "contact", "equipment", "access", "handover")
    tended()
    [receiving], [sending] = told(marte), told(hanne)
    assert receiving.context["lines"] == "1 punkt har frist innen en uke. 2 punkter er over fristen."
    assert sending.context["lines"] == "1 punkt har frist innen en uke." and not told(kari)
    assert not [one for one in agreement.exchange_items.all() if str(one.label) in str(receiving.context)]


def test_nobody_hears_twice_within_a_week(begins, marte):
    begins(7, "equipment", "access")
    for day in (0, 0, 1, 6):
        tended(day)
        assert told(marte).count() == 1
    tended(7)
    assert told(marte).count() == 2


def test_after_the_last_day_too(begins, hanne):
    begins(-100, "sharing", ends=oslo_today() - timedelta(days=23))
    tended()
    assert told(hanne).count() == 1


def test_what_is_ticked_meanwhile_is_not_told(begins, hanne):
    agreement = begins(3, "handover")
    tended()
    [message] = told(hanne)
    assert kind_of(KIND).still_holds(hanne, message.context)
    actions.tick(item=item_of(agreement, "handover"), by=hanne)
    assert not kind_of(KIND).still_holds(hanne, message.context)


def test_of_one_that_was_cut_short_only_what_is_done_at_its_end(begins, kari, hanne, marte):
    begun, never_begun = begins(-10, "introduction", "contact_home", "equipment_back"), begins(5, "handover", "return")
    for agreement in (begun, never_begun):
        agreements.cancel_agreement(agreement=agreement, by=hanne, text="Det passer ikke.")
    tended()
    assert told(kari).count() == 1 and not told(hanne) and not told(marte)


def test_nor_while_one_of_the_agencies_is_out(begins, host, hanne):
    begins(3, "handover")
    type(host).objects.filter(pk=host.pk).update(status="suspended")
    tended()
    assert not told(hanne)


def test_the_agencys_list_says_how_many_stand_open_and_are_late(begins, home, hanne, see):
    agreement = begins(-10, "introduction", "contact_home", "return")
    address = reverse("exchanges:of_agency", args=[home.slug])
    page = " ".join(see(hanne, address).split())
    assert "3 punkter står igjen" in page and "<strong>2 over fristen</strong>" in page
    Item.objects.filter(agreement=agreement).update(done_at=timezone.now())
    assert "Ingenting står igjen" in see(hanne, address)


def test_nobody_is_waited_for_who_has_no_account_any_more(begins, home, hanne, see, capsys):
    agreement = begins(-10, "confidentiality", "return")
    address = reverse("exchanges:of_agency", args=[home.slug])
    assert "2 punkter står igjen" in see(hanne, address)
    type(agreement).objects.update(person=None)
    call_command("tend_exchanges")
    assert "0 lists wait" in capsys.readouterr().out
    page = " ".join(see(hanne, address).split())
    assert "1 punkt står igjen" in page and "over fristen" not in page

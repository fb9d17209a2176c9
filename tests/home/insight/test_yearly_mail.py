"""Are those who read reports for the whole told once that the year's is ready, by a mail with no figure in it?"""

import re
from datetime import date

import pytest
from django.core import mail
from django.urls import reverse

from home.insight.models import Released
from home.insight.telling import tell_readers
from portal.access.models import PortalRoleHolder
from portal.access.roles import PortalRole
from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message
from tests.factories.agencies import holder, portal_administrator

from .night import SAID, made, night, put

pytestmark = pytest.mark.usefixtures("portal_tree")
JANUARY = date(2027, 1, 4)


@pytest.fixture
def readers(places):
    """An administrator reads the page too, and is no report reader."""
    put(made("interest", date(2026, 11, 4), places["large"], number=9, cuts=SAID))
    portal_administrator()
    return [holder(PortalRole.REPORT_READER, language="nb"), holder(PortalRole.REPORT_READER, language="nb")]


def told():
    return sorted(Message.objects.filter(kind="yearly_report").values_list("person", flat=True))


def test_they_are_told_when_the_whole_year_is_let_out_and_once(readers):
    assert tell_readers(JANUARY) == 0, "the last quarter is not let out"
    night(date(2027, 1, 2))
    Released.objects.get(measure="stories", year=2026, quarter=4).delete()
    assert tell_readers(JANUARY) == 0, "one figure is not"
    night(date(2027, 1, 3))
    assert tell_readers(JANUARY) == tell_readers(date(2027, 1, 20)) == 2
    assert told() == sorted(person.pk for person in readers)
    assert not Message.objects.filter(kind="report_ready").exists(), "the last quarter comes with the year"
    assert tell_readers(date(2027, 2, 4)) == 0


def test_the_mail_leads_to_the_report_and_says_no_figure(readers):
    night(date(2027, 1, 2))
    tell_readers(JANUARY), tell_readers(JANUARY)
    deliver_waiting()
    tell_readers(JANUARY)
    deliver_waiting()
    assert len(mail.outbox) == len(readers)
    letter = mail.outbox[0]
    assert letter.subject == "Rapporten for 2026 er klar" and not letter.attachments
    assert reverse("insight:report", args=[2026]) in letter.body
    words = re.sub(r"https?://\S+", "", letter.body)
    assert set(re.findall(r"\d+", words)) <= {"2026"}


def test_who_is_no_reader_any_more_when_it_goes_gets_nothing(readers):
    night(date(2027, 1, 2))
    tell_readers(JANUARY)
    PortalRoleHolder.objects.filter(user=readers[0]).delete()
    deliver_waiting()
    assert [letter.to for letter in mail.outbox] == [[readers[1].email]]


def test_a_portal_where_nothing_happened_has_no_report_to_tell_of(db):
    holder(PortalRole.REPORT_READER)
    night(date(2027, 1, 2))
    assert tell_readers(JANUARY) == 0 and told() == []

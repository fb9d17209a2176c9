"""Is what is late said on the page of the one whose turn it is, and counted by the database as it is line by line?"""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from listings.agencies.models import Agency
from listings.agreements.models import Agreement
from listings.agreements.status import Status
from listings.exchanges.exchange import as_exchanges, exchanges
from listings.exchanges.late import late_in_agency
from listings.exchanges.limits import LINES_REMINDED_AFTER
from listings.exchanges.models import Item
from listings.exchanges.open_lines import open_lines
from portal.foundation.clock import oslo_today
from tests.factories.agencies import AgencyFactory, manager, portal_administrator
from tests.factories.exchanges import agreed, ended, item_of

pytestmark = pytest.mark.usefixtures("portal_tree")
MINE = "/min-side/"


def between(home, host, first, last, **more):
    today = oslo_today()
    return agreed(home, host, starts=today + timedelta(days=first), ends=today + timedelta(days=last), **more)


def cancelled(agreement, days_ago):
    moment = timezone.now() - timedelta(days=days_ago)
    Agreement.objects.filter(pk=agreement.pk).update(status=Status.CANCELLED, changed_at=moment)
    agreement.history.create(event="cancel", at=moment)
    return agreement


@pytest.fixture
def many(home, host):
    """On both sides of each edge: first and last days, what is cancelled before and after it began, what is done, what
    somebody added, and what is out."""
    for first in (-300, -60, -36, -35, -34, -8, -7, -6, 0, 3, 4, 40):
        between(home, host, first, first + 90), between(host, home, first, first + 50)
    for first, ago in ((-60, 5), (-60, 1), (-60, 45), (-3, 10), (-200, 100)):
        cancelled(between(home, host, first, first + 90), ago)
    shut = AgencyFactory()
    between(home, shut, -20, 80)
    Agency.objects.filter(pk=shut.pk).update(status="suspended")
    Item.objects.filter(code="equipment").update(done_at=timezone.now())
    for days in (-365, -1, 0, 20):
        Item.objects.create(agreement=Agreement.objects.first(), part="end", turn="sending", text="Eget", days=days)


def test_the_database_counts_what_is_late_line_by_line(many):
    today, expected = oslo_today(), {}
    for exchange in as_exchanges(exchanges()):
        if exchange.agreement.are_both_in:
            for line in open_lines(exchange):
                agency = exchange.agreement.agency_on(line.turn)
                is_late = today - LINES_REMINDED_AFTER <= line.due(exchange) < today
                expected[agency] = expected.get(agency, 0) + is_late
    expected.pop(None)
    counted = Agency.objects.annotate(late=late_in_agency(today))
    assert {agency: agency.late for agency in counted if agency in expected} == expected
    assert all(expected[agency] > 3 for agency in expected)


def test_her_own_page_names_what_she_should_have_done(exchange, kari, see):
    item, mine = item_of(exchange, "confidentiality"), see(kari, MINE)
    assert f"#punkt-{item.pk}" in mine and "Taushetserklæringen er signert" in mine and "Fristen var" in mine
    assert f"#punkt-{item_of(exchange, 'handover').pk}" not in mine, "her agency does that"
    Item.objects.filter(pk=item.pk).update(done_at=timezone.now())
    assert "Fristen var" not in see(kari, MINE)


def test_what_is_left_of_one_that_is_over_stays_for_four_weeks(home, host, kari, see):
    held = ended(home, host, person=kari)
    item = item_of(held, "equipment_back")
    assert f"#punkt-{item.pk}" in see(kari, MINE)
    Agreement.objects.filter(pk=held.pk).update(ends=oslo_today() - LINES_REMINDED_AFTER - timedelta(days=1))
    assert f"#punkt-{item.pk}" not in see(kari, MINE)


def test_those_who_speak_for_the_agency_are_told_how_many_and_no_others(home, host, see, request):
    between(home, host, -20, 90)
    for name, agency, number in (("hanne", home, 2), ("marte", host, 3)):
        page = see(request.getfixturevalue(name), MINE)
        assert f"{number} punkter som dere skal gjøre, er over fristen." in page, "the fourth of them is given up"
        assert reverse("exchanges:of_agency", args=[agency.slug]) in page
    for person in (manager(host), manager(home), portal_administrator()):
        assert "er over fristen" not in see(person, MINE)


def test_the_page_of_one_that_was_cancelled_before_it_began_waits_for_nothing(home, host, client):
    coming, called_off = between(home, host, 5, 90), cancelled(between(home, host, 5, 90), 1)
    for agreement, waits in ((coming, True), (called_off, False)):
        client.force_login(agreement.person)
        page = client.get(reverse("exchanges:exchange", args=[agreement.public_id]))
        assert bool(page.context["open"]) is waits

"""What does an agency see of who is out and in, and who sees it?"""

import csv
from datetime import date, timedelta
from io import BytesIO, StringIO

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from listings.agreements import actions as agreements
from listings.agreements.models import Agreement
from listings.exchanges.exchange import as_exchanges, exchanges
from listings.exchanges.presence import balance_of, begun, in_year, month_by_month
from listings.exchanges.status import Stand
from tests.factories.agencies import AgencyFactory, employee, portal_administrator
from tests.factories.exchanges import agreed, coming, ended, running

pytestmark = pytest.mark.django_db
WHEN = date(2027, 6, 15)


@pytest.fixture(autouse=True)
def in_june():
    with time_machine.travel(WHEN, tick=False):
        yield


def page(agency, name="of_agency", **query):
    return reverse(f"exchanges:{name}", args=[agency.slug], query=query)


def found(agency):
    return as_exchanges(exchanges().of(agency))


def test_each_stands_where_it_belongs(home, host, hanne, see):
    out = running(home, host, person=employee(home, name="Ute Nå"))
    coming(host, home, person=employee(host, name="Kommer Snart"))
    ended(home, host, person=employee(home, name="Har Vært"))
    now = see(hanne, page(home))
    assert "Ute Nå" in now and "Ute hos DFØ" in now and "Kommer Snart" not in now and "Har Vært" not in now
    assert reverse("exchanges:exchange", args=[out.public_id]) in now
    assert "Inne fra DFØ" in see(hanne, page(home, vis="kommer"))
    assert "Har Vært" in see(hanne, page(home, vis="avsluttet"))


def test_another_year_has_what_touches_it(home, host, hanne, see):
    facts = {"starts": date(2026, 11, 1), "ends": date(2027, 1, 1)}
    agreed(home, host, person=employee(home, name="Over Nyttår"), **facts)
    for year, is_there in ((2025, False), (2026, True), (2027, True)):
        assert ("Over Nyttår" in see(hanne, page(home, vis="avsluttet", ar=year))) is is_there
    assert see(hanne, page(home, ar="x" * 400))


def test_what_comes_next_year_is_to_come_already(home, host, hanne, see):
    agreed(home, host, person=employee(home, name="Neste År"), starts=date(2028, 1, 10), ends=date(2028, 3, 1))
    assert "Neste År" in see(hanne, page(home, vis="kommer"))
    assert "Neste År" not in see(hanne, page(home, vis="kommer", ar=2026))


def test_nobody_else_sees_who_is_out(client, home, host, exchange, kari):
    for person in (kari, portal_administrator(), employee(host)):
        client.force_login(person)
        for name in ("of_agency", "plan"):
            assert client.get(page(home, name)).status_code == 403
        assert client.get(reverse("exchanges:file", args=[home.slug, "csv"])).status_code == 403


def test_the_balance_is_of_the_year_with_what_is_agreed(home, host):
    agreed(home, host, starts=date(2026, 12, 1), ends=date(2027, 2, 28), percentage=50)
    agreed(host, home, starts=date(2027, 10, 1), ends=date(2028, 3, 31), percentage=100)
    assert balance_of(found(home), home, 2027) == {"out": 1.0, "inside": 3.0, "difference": 2.0}
    assert balance_of(found(host), host, 2027) == {"out": 3.0, "inside": 1.0, "difference": -2.0}


def test_each_month_counts_people_and_full_time_months(home, host):
    agreed(home, host, starts=date(2027, 3, 31), ends=date(2027, 5, 31), percentage=100)
    months = month_by_month(found(home), home, 2027)
    assert [month.out for month in months] == [0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
    assert [month.months_out for month in months][2:5] == [0.0, 1.0, 1.0] and not any(month.inside for month in months)


def test_one_that_is_cancelled_counts_until_that_day(home, host, hanne):
    agreement = agreed(home, host, starts=date(2027, 6, 1), ends=date(2027, 12, 31))
    agreements.cancel_agreement(agreement=agreement, by=hanne, text="Det passer ikke.")
    [one] = found(home)
    assert (one.stand, one.last_day) == (Stand.CUT_SHORT, WHEN)
    assert balance_of([one], home, 2027)["out"] == 0.5


def test_one_that_is_cancelled_before_it_began_never_was(home, host, hanne):
    agreement = coming(home, host)
    agreements.cancel_agreement(agreement=agreement, by=hanne, text="Det passer ikke.")
    assert in_year(found(home), 2027) == [] and begun(found(home), home, 2027)["out"] == 0


def test_targets_are_held_against_what_begins_in_the_year(home, host):
    running(home, host)
    coming(home, host)
    agreed(host, home, starts=date(2026, 12, 1), ends=date(2027, 12, 1))
    assert begun(found(home), home, 2027) == {"out": 1, "out_ahead": 1, "inside": 0, "inside_ahead": 0}


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_the_file_has_no_formula(client, home, host, hanne, kind):
    running(home, host, person=employee(home, name="=1+1"))
    client.force_login(hanne)
    content = client.get(reverse("exchanges:file", args=[home.slug, kind])).content
    if kind == "csv":
        lines = list(csv.reader(StringIO(content.decode("utf-8-sig")), delimiter=";"))
        assert lines[1][:3] == ["'=1+1", "Ut", "Direktoratet for økonomistyring"]
    else:
        cell = load_workbook(BytesIO(content)).active["A2"]
        assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_two_hundred_cost_no_more_than_two(client, home, host, hanne, django_assert_max_num_queries):
    person, now = employee(home), timezone.now()
    days = [{"starts": WHEN - timedelta(days=number), "ends": WHEN + timedelta(days=60)} for number in range(200)]
    facts = {"person": person, "sending": home, "receiving": host, "status": "in_force", "in_force_at": now}
    Agreement.objects.bulk_create(Agreement(percentage=10, **facts, **one) for one in days)
    client.force_login(hanne)
    with django_assert_max_num_queries(40):
        assert client.get(page(home)).status_code == 200


def test_a_suspended_agency_shows_nothing(client, home, hanne):
    type(home).objects.filter(pk=home.pk).update(status="suspended")
    client.force_login(hanne)
    assert client.get(page(home)).status_code in (302, 403, 404)
    assert client.get(page(AgencyFactory())).status_code in (302, 403, 404)

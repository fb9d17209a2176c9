"""Are exchanges and what managers answer counted once each, and told to nobody in small numbers?"""

import random
from collections import Counter
from datetime import date, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse

from home.insight.gathering import gather
from home.insight.models import Fact
from listings.agreements.models import Agreement
from listings.agreements.status import Event, Status
from listings.approvals import actions
from listings.approvals.status import Why
from portal.foundation.clock import OSLO, oslo_today
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.approvals import approved, asked
from tests.factories.exchanges import agreed, running
from tests.factories.postings import published_posting

from .night import made, night, put

pytestmark = pytest.mark.usefixtures("portal_tree")
FIRST, LAST, A_DAY = date(2026, 1, 1), date(2026, 6, 30), timedelta(days=1)
FORMS = ("hospitering", "rotasjon")


def facts(source):
    return list(Fact.objects.filter(source=source).order_by("pk"))


def noon(day):
    return datetime(day.year, day.month, day.day, 12, tzinfo=OSLO)


def drawn_history(seed, number=24):
    """[(starts, ends, signed, cancelled or None, form)], each an agreement of one of five people."""
    drawn, people = random.Random(seed), [employee() for _one in range(5)]
    host = AgencyFactory()
    for _one in range(number):
        starts = FIRST + drawn.randrange(180) * A_DAY
        ends = starts + drawn.randrange(1, 60) * A_DAY
        signed = starts + drawn.choice((-30, -1, 0, 9)) * A_DAY
        cancelled = max(signed, starts + drawn.randrange(-9, 40) * A_DAY) if drawn.random() < 0.4 else None
        form, person = drawn.choice(FORMS), drawn.choice(people)
        row = agreed(person.memberships.get().agency, host, person=person, starts=starts, ends=ends, form=form)
        Agreement.objects.filter(pk=row.pk).update(in_force_at=noon(signed))
        if cancelled:
            Agreement.objects.filter(pk=row.pk).update(status=Status.CANCELLED)
            row.history.create(event=Event.CANCEL, at=noon(cancelled))
        yield starts, ends, signed, cancelled, form


def counted(history):
    """By hand: {(source, day, form): number}, of the days until LAST."""
    numbers = Counter()
    for starts, ends, signed, cancelled, form in history:
        if cancelled and cancelled < starts:
            continue
        numbers["started", max(starts, signed), form] += 1
        numbers["ended", max(min(ends, cancelled or ends), signed), form] += 1
    return {key: number for key, number in numbers.items() if key[1] <= LAST}


@pytest.mark.parametrize("step", [1, 13, 200])
def test_the_nights_count_what_counting_by_hand_gives_however_many_they_are(db, step):
    history, day = list(drawn_history(step)), FIRST
    while day <= LAST:
        gather(day)
        day += step * A_DAY
    gather(LAST + A_DAY)
    assert gather(LAST + A_DAY) == 0
    told = Counter((fact.source, fact.day, fact.cuts["form"]) for fact in [*facts("started"), *facts("ended")])
    assert told == counted(history) and {key[0] for key in told} == {"started", "ended"}
    assert sum(fact.people for fact in facts("started") if fact.day < date(2026, 4, 1)) <= 5 < len(facts("started"))


def test_an_exchange_says_how_long_it_is_and_how_much(db):
    home, host = AgencyFactory(), AgencyFactory()
    days = {"starts": date(2026, 2, 1), "ends": date(2026, 7, 31)}
    terms = {"form": "rotasjon", "construction": "A", "salary_paid_by": "home", "percentage": 50}
    row = agreed(home, host, **days, **terms)
    row.status = Status.CANCELLED
    row.save()
    row.history.create(event=Event.CANCEL, at=noon(date(2026, 3, 2)))
    Agreement.objects.update(in_force_at=noon(date(2026, 1, 5)))
    gather(date(2026, 4, 1))
    [began], [over] = facts("started"), facts("ended")
    same = {"form": "rotasjon", "construction": "A", "payer": "home", "workload": "half"}
    assert (same | {"length": "months", "theme": []}).items() <= began.cuts.items()
    assert over.cuts == same | {"length": "short", "ending": "short"} and over.day == date(2026, 3, 2)
    assert (began.agency, began.other) == (host, home)


def test_a_manager_s_answer_is_counted_once_with_what_it_came_to(db):
    posting = published_posting()
    no, changed = asked(posting), asked(posting)
    actions.decline(approval=no, by=no.approver, reason=Why.TIMING)
    actions.decline(approval=changed, by=changed.approver, reason=Why.OTHER)
    actions.approve(approval=changed, by=changed.approver)
    asked(posting)
    gather(oslo_today() + A_DAY)
    assert sorted(fact.cuts["manager"] for fact in facts("approval")) == ["timing", "yes"]
    assert {(fact.agency, fact.other) for fact in facts("approval")} == {
        (one.agency, posting.agency) for one in (no, changed)
    }
    with time_machine.travel(noon(oslo_today() + 2 * A_DAY), tick=False):
        actions.decline(approval=changed, by=changed.approver, reason=Why.OTHER)
    assert gather(oslo_today() + 4 * A_DAY) == 0, "changed later, it is the same question"


def test_five_who_ask_one_manager_are_no_group(db):
    home = AgencyFactory()
    boss = publisher(home)
    for _one in range(3):
        approved(by=employee(home), address=boss.email)
    gather(oslo_today() + A_DAY)
    assert [fact.people for fact in facts("approval")] == [1, 0, 0]


def test_not_even_its_own_read_in_small_numbers_what_an_agency_s_managers_answered(client, db):
    home, host, february = AgencyFactory(), AgencyFactory(), date(2026, 2, 2)
    put(made("approval", february, home, other=host, number=3, cuts={"manager": "timing"}))
    put(made("started", february, home, other=host, number=4))
    night(date(2026, 4, 2))
    client.force_login(publisher(home))
    page = client.get(reverse("insight:agency", args=[home.slug]), {"periode": "2026"}).content.decode()
    assert '<strong class="p-num">4</strong>' in page and '<strong class="p-num">3</strong>' not in page
    assert str(Why.TIMING.label) not in page


def test_who_is_out_is_in_no_fact_before_it_has_begun(db):
    running()
    gather(oslo_today() + A_DAY)
    assert len(facts("started")) == 1 and facts("ended") == []

"""What does the responsible leader of a plan hear and see, and what is said when she has left?"""

import pytest
from django.urls import reverse

from listings.agencies.belonging import leave
from listings.exchanges import actions
from listings.exchanges.models import ExchangePlan
from portal.access.models import User
from portal.foundation.clock import oslo_today
from portal.foundation.message_kinds import kind_of
from portal.foundation.overview import OF_AGENCY, sections
from portal.notifications.models import Message
from tests.factories.agencies import administrator, employee, manager

pytestmark = pytest.mark.usefixtures("portal_tree")
KIND, YEAR = "exchange_plan_leader", oslo_today().year
LOST = "Planen har ingen ansvarlig leder"
WAYS = {
    "has_left": lambda person: leave(person.memberships.get()),
    "is_closed": lambda person: User.objects.filter(pk=person.pk).update(is_active=False),
}


@pytest.fixture
def lea(home):
    """Without any role."""
    return employee(home, name="Lea Leder")


@pytest.fixture
def planned(home, hanne):
    def saved(by=hanne, year=YEAR, **words):
        edition = next((one.edition for one in ExchangePlan.objects.filter(agency=home, year=year)), "")
        words = {"target_out": 1, "target_in": 1, "leader": None, **words}
        return actions.save_plan(agency=home, year=year, by=by, read=edition, **words)

    return saved


def page(agency, year=YEAR):
    return f"{reverse('exchanges:plan', args=[agency.slug])}?ar={year}"


def told(person):
    return list(Message.objects.filter(kind=KIND, person=person))


def test_she_is_told_when_somebody_else_names_her_and_once(home, hanne, lea, planned):
    planned(leader=hanne)
    planned(leader=lea)
    planned(leader=lea, target_out=3)
    assert not told(hanne)
    [message] = told(lea)
    assert message.context["address"] == page(home) and message.context["name"] == "Hanne Berg"
    assert kind_of(KIND).concerns(lea) and kind_of(KIND).still_holds(lea, message.context)


def test_what_waits_is_not_sent_when_another_is_named_or_she_has_left(home, lea, planned):
    planned(leader=lea)
    [message] = told(lea)
    other = employee(home)
    planned(leader=other)
    assert not kind_of(KIND).still_holds(lea, message.context)
    assert kind_of(KIND).still_holds(other, told(other)[0].context)
    leave(other.memberships.get())
    assert not kind_of(KIND).still_holds(User.objects.get(pk=other.pk), told(other)[0].context)


def test_she_finds_the_plan_on_my_page_and_reads_it_whatever_she_is(client, home, lea, planned, see):
    planned(leader=lea)
    planned(leader=lea, year=YEAR - 1)
    mine = see(lea, reverse("home:my_page"))
    assert page(home) in mine and page(home, YEAR - 1) not in mine and page(home, YEAR + 1) not in mine
    planned(leader=lea, year=YEAR + 1)
    mine = see(lea, reverse("home:my_page"))
    assert page(home) in mine and page(home, YEAR + 1) in mine
    shown = see(lea, page(home))
    assert "Lea Leder" in shown and "Hvem som er ute og inne" not in shown
    client.force_login(employee(home))
    assert client.get(page(home)).status_code == 403
    client.force_login(lea)
    assert client.get(reverse("exchanges:edit_plan", args=[home.slug, YEAR])).status_code == 403
    for year in (YEAR - 1, YEAR, YEAR + 1):
        planned(leader=None, year=year)
    assert client.get(page(home)).status_code == 403


@pytest.mark.usefixtures("lea")
@pytest.mark.parametrize("way", WAYS)
def test_when_she_has_left_the_plan_says_so_and_the_administrators_see_it(way, home, planned, see):
    hanne, lea = (User.objects.get(name=name) for name in ("Hanne Berg", "Lea Leder"))
    actions.adopt_plan(plan=planned(leader=lea), by=hanne)
    planned(leader=lea, year=YEAR - 1)
    assert LOST not in see(hanne, page(home)) and not waiting(hanne, home)
    WAYS[way](lea)
    shown = see(hanne, page(home))
    assert LOST in shown and "Lea Leder" not in shown and "Åpne planen for endring, og velg en ny" in shown
    assert waiting(hanne, home) == [(1, page(home))] and waiting(administrator(), home) == []
    before = see(manager(home), page(home, YEAR - 1))
    assert LOST not in before and "Lea Leder" in before


def waiting(user, agency):
    figures = [figure for _area, found in sections(OF_AGENCY, user, agency) for figure in found]
    return [(one.number, one.url) for one in figures if "uten ansvarlig leder" in str(one.label)]

"""When is the midway talk, who moves it, and what is noted of it?"""

import re
from datetime import date, time, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from listings.applications.talks.times import at
from listings.exchanges import actions
from listings.exchanges.exchange import as_exchanges, exchanges, middle_of
from listings.exchanges.models import MidwayTalk
from portal.foundation.clock import oslo_today
from portal.foundation.dates import day_in_words
from portal.foundation.message_kinds import KINDS
from portal.notifications.models import Message
from tests.factories.agencies import employee
from tests.factories.exchanges import coming, running

pytestmark = pytest.mark.django_db


def midway():
    [one] = as_exchanges(exchanges().prefetch_related("versions"))
    return one.midway


@pytest.mark.parametrize(
    ("starts", "ends", "middle"),
    [
        (date(2027, 3, 1), date(2027, 3, 9), date(2027, 3, 5)),
        (date(2027, 3, 2), date(2027, 3, 10), date(2027, 3, 8)),
        (date(2027, 3, 3), date(2027, 3, 11), date(2027, 3, 8)),
        (date(2027, 3, 6), date(2027, 3, 6), date(2027, 3, 6)),
        (date(2027, 3, 5), date(2027, 3, 7), date(2027, 3, 7)),
    ],
)
def test_it_is_on_a_working_day_in_the_middle_where_nothing_else_is_said(starts, ends, middle):
    assert middle_of(starts, ends) == middle


def test_without_a_day_in_the_agreement_it_is_the_middle(exchange):
    assert midway() == middle_of(exchange.starts, exchange.ends)


def test_it_is_as_the_agreement_says_until_the_parties_move_it(home, host, marte, kari):
    agreement = running(home, host, person=kari, midway_talk=oslo_today() + timedelta(days=3))
    assert midway() == oslo_today() + timedelta(days=3)
    actions.set_midway(agreement=agreement, by=marte, day=agreement.ends)
    assert midway() == agreement.ends
    assert kari in {one.person for one in Message.objects.filter(kind="exchange_midway_moved")}
    assert marte not in {one.person for one in Message.objects.filter(kind="exchange_midway_moved")}
    actions.set_midway(agreement=agreement, by=kari, day=None)
    assert midway() == oslo_today() + timedelta(days=3)


def test_it_is_noted_as_held_and_taken_back(exchange, kari):
    talk = actions.mark_held(agreement=exchange, by=kari, held_on=oslo_today())
    assert talk.held_on == oslo_today() and talk.by == kari
    assert actions.mark_held(agreement=exchange, by=kari, held_on=None).held_on is None


@pytest.mark.parametrize("shift", [-1, 1])
def test_a_day_outside_the_period_is_refused(exchange, kari, shift):
    day = exchange.starts - timedelta(days=1) if shift < 0 else exchange.ends + timedelta(days=1)
    with pytest.raises(ValidationError):
        actions.set_midway(agreement=exchange, by=kari, day=day)


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ({"day": None}, ["day"]),
        ({"day": None, "begins": None}, ["day"]),
        ({"begins": time(5, 30)}, ["begins"]),
        ({"minutes": 500}, ["minutes"]),
        ({"place": "Kontoret til 01017012345"}, []),
    ],
)
def test_an_hour_or_a_place_that_cannot_be_is_refused(exchange, kari, said, where):
    facts = {"day": exchange.ends, "begins": time(10), "minutes": 30, "place": "Rom 4"} | said
    with pytest.raises(ValidationError) as refusal:
        actions.set_midway(agreement=exchange, by=kari, **facts)
    assert list(getattr(refusal.value, "error_dict", ())) == where


def test_hour_and_place_are_told_to_the_others_and_go_with_the_day_that_they_were_for(exchange, kari, marte):
    facts = {"day": exchange.ends, "begins": time(10), "minutes": 30, "place": "https://mote.no/12345678901"}
    talk = actions.set_midway(agreement=exchange, by=marte, **facts)
    assert talk.hours == (at(exchange.ends, time(10)), at(exchange.ends, time(10, 30)))
    told = Message.objects.get(kind="exchange_midway_moved", person=kari)
    assert "kl. 10.00–10.30" in told.context["when"] and "mote.no" not in str(told.context)
    actions.forget_midway_day(agreement=exchange, is_agreed=True)
    talk.refresh_from_db()
    assert (talk.day, talk.hours, talk.place) == (None, None, "")


def test_who_notes_it_as_held_does_not_take_away_what_another_has_set_meanwhile(client, exchange, kari, marte):
    page = reverse("exchanges:midway", args=[exchange.public_id])
    client.force_login(kari)
    opened = form_of(client.get(page).content.decode())
    facts = {"day": exchange.ends, "begins": time(10), "minutes": 30, "place": "Rom 4"}
    actions.set_midway(agreement=exchange, by=marte, **facts)
    assert client.post(page, opened | {"held_on": oslo_today().isoformat()}).status_code == 302
    talk = MidwayTalk.objects.get()
    assert (talk.day, talk.begins, talk.place, talk.held_on) == (exchange.ends, time(10), "Rom 4", oslo_today())
    assert not Message.objects.filter(kind="exchange_midway_moved", person=marte).exists()


def form_of(page):
    """What a browser sends back of a form that nobody has written in."""
    form = page.split("<main")[1].split("</form>")[0]
    fields = re.findall(r'<input[^>]*name="([^"]+)"[^>]*>', form)
    return {name: (re.search(rf'name="{name}"[^>]*value="([^"]*)"', form) or ["", ""])[1] for name in fields}


def test_only_what_holds_is_told_of(exchange, kari, marte):
    """Two changes of the same hour: the first mail would tell another end, or the same words twice."""
    facts = {"day": exchange.ends, "begins": time(10), "minutes": 45, "place": "Rom 4"}
    for changed in ({}, {"minutes": 30}, {"place": "Rom 5"}):
        actions.set_midway(agreement=exchange, by=marte, **facts | changed)
    told = Message.objects.filter(kind="exchange_midway_moved", person=kari)
    assert [KINDS[one.kind].still_holds(kari, one.context) for one in told.order_by("pk")] == [False, False, True]


def test_it_is_not_held_before_it_has_been(home, host, kari):
    agreement = coming(home, host, person=kari)
    with pytest.raises(ValidationError):
        actions.mark_held(agreement=agreement, by=kari, held_on=agreement.starts)


def test_a_colleague_does_not_move_it(exchange, home):
    with pytest.raises(PermissionDenied):
        actions.set_midway(agreement=exchange, by=employee(home), day=exchange.ends)


def test_the_page_of_the_agreement_says_where_it_is_now(home, host, kari, hanne, see):
    """Its terms stay as they were signed."""
    agreed_on = oslo_today() + timedelta(days=30)
    agreement = running(home, host, person=kari, midway_talk=agreed_on)
    moved = "Midtveissamtalen er flyttet"
    for day, is_moved in ((None, False), (agreed_on, False), (agreed_on + timedelta(days=3), True)):
        if day:
            actions.set_midway(agreement=agreement, by=hanne, day=day)
        page = see(kari, agreement.get_absolute_url())
        assert (moved in page) == is_moved
        assert not is_moved or f"flyttet til {day_in_words(day)}. Dagen som står i avtalen" in page

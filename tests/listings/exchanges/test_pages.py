"""What does each party see and do on the page of an exchange, and what of hers does the one who goes keep?"""

from datetime import timedelta

import pytest
from django.urls import reverse
from icalendar import Calendar

from listings.agreements.models import Agreement
from listings.exchanges import actions
from portal.foundation.clock import oslo_today
from tests.factories.agencies import employee, portal_administrator
from tests.factories.exchanges import ended, item_of, running, signs_for
from tests.factories.revoking import WAYS, at_home

pytestmark = pytest.mark.django_db


def page(agreement, name="exchange", *more):
    return reverse(f"exchanges:{name}", args=[agreement.public_id, *more])


def press(client, item, what):
    return client.post(page(item.agreement, "item", item.pk), {"gjor": what}, follow=True).content.decode()


def test_each_party_has_buttons_for_what_is_its_own(exchange, kari, hanne, marte, see):
    for person, code in ((kari, "confidentiality"), (hanne, "handover"), (marte, "equipment")):
        shown = see(person, page(exchange))
        for other in ("confidentiality", "handover", "equipment"):
            assert (page(exchange, "item", item_of(exchange, other).pk) in shown) is (other == code)


def test_it_is_ticked_and_undone_without_a_script(client, exchange, kari):
    client.force_login(kari)
    item = item_of(exchange, "confidentiality")
    assert "av Kari Nordmann" in press(client, item, "gjort")
    assert "Noen kan ha endret saken" in press(client, item, "gjort")
    assert "av Kari Nordmann" not in press(client, item, "angre")
    assert client.post(page(exchange, "item", item.pk), {"gjor": "x"}).status_code == 404


def test_a_line_is_added_and_what_was_written_stays_when_it_is_refused(client, exchange, marte):
    client.force_login(marte)
    sent = {"text": "Besøk på lageret", "part": "start", "turn": "person", "days": "3", "when": "before"}
    refused = client.post(page(exchange, "add_item"), sent | {"days": "9999"}).content.decode()
    assert "Besøk på lageret" in refused
    client.post(page(exchange, "add_item"), sent)
    assert exchange.exchange_items.get(code="").days == -3


def test_the_extension_is_said_with_the_whole_period(home, host, kari, see):
    today = oslo_today()
    days = {"starts": today.replace(day=1), "ends": today + timedelta(days=100)}
    agreement = running(home, host, person=kari, extension_until=today + timedelta(days=200), **days)
    assert "Kan forlenges til" in see(kari, page(agreement)) and "til sammen" in see(kari, page(agreement))
    assert "Kan forlenges til" not in see(kari, page(ended(home, host, person=kari)))


def test_the_midway_talk_is_moved_and_held_on_its_page(client, exchange, kari):
    client.force_login(kari)
    day = oslo_today() + timedelta(days=9)
    client.post(page(exchange, "midway"), {"day": day.isoformat(), "held_on": ""})
    assert exchange.midway_talk.day == day
    refused = client.post(page(exchange, "midway"), {"day": day.isoformat(), "held_on": day.isoformat()})
    assert "Velg en dag i perioden som har vært" in refused.content.decode()
    client.post(page(exchange, "midway"), {"day": day.isoformat(), "held_on": oslo_today().isoformat()})
    exchange.midway_talk.refresh_from_db()
    assert exchange.midway_talk.held_on == oslo_today()


def test_hour_and_place_of_the_talk_are_set_on_its_page_and_read_by_all(client, exchange, hanne, marte, see):
    client.force_login(hanne)
    sent = {"day": oslo_today().isoformat(), "begins": "10.30", "minutes": "", "place": "Rom 4", "held_on": ""}
    for wrong, words in (({"begins": "ti"}, "Skriv klokkeslettet som 10.30."), ({"day": ""}, "Velg også dagen når")):
        refused = client.post(page(exchange, "midway"), sent | wrong).content.decode()
        assert words in refused and "Rom 4" in refused
    client.post(page(exchange, "midway"), sent)
    for person in (exchange.person, hanne, marte):
        shown = see(person, page(exchange))
        assert "kl. 10.30–11.15" in shown and "Rom 4" in shown
    assert 'value="10:30"' in see(marte, page(exchange, "midway"))


def test_the_calendar_file_has_the_talk_where_it_was_moved(client, exchange, kari):
    day = oslo_today() + timedelta(days=9)
    actions.set_midway(agreement=exchange, by=kari, day=day)
    client.force_login(kari)
    events = Calendar.from_ical(client.get(page(exchange, "calendar")).content).walk("VEVENT")
    assert {event["dtstart"].dt for event in events} == {exchange.starts, day, exchange.ends}
    assert f"{exchange.public_id}-midway_talk@utvekslingsportalen" in {str(event["uid"]) for event in events}


def test_who_signed_reads_it_and_the_portals_owner_does_not(client, exchange, host):
    signer = employee(host)
    signs_for(exchange, "receiving", signer)
    for person, answer in ((signer, 200), (employee(host), 404), (portal_administrator(), 404)):
        client.force_login(person)
        assert client.get(page(exchange)).status_code == answer


def test_her_own_page_and_my_page_tell_of_it(exchange, kari, see):
    assert page(exchange) in see(kari, reverse("exchanges:mine"))
    mine = see(kari, "/min-side/")
    assert "Utvekslingen din til" in mine and "1 punkt i sjekklisten er ditt" in mine


@pytest.mark.parametrize("way", ["removed", "agency_suspended", "deleted_by_the_directory"])
def test_on_leave_she_keeps_what_is_hers(client, exchange, kari, way):
    place = kari.memberships.get()
    at_home(place)
    client.force_login(kari)
    WAYS[way](place)
    assert page(exchange) in client.get("/min-side/").content.decode()
    for address in (reverse("exchanges:mine"), page(exchange), page(exchange, "calendar")):
        assert client.get(address).status_code == 200
    assert client.get(reverse("exchanges:of_agency", args=[exchange.sending.slug])).status_code in (302, 403, 404)


def test_an_agreement_that_is_not_signed_by_all_is_no_exchange(client, exchange, kari):
    Agreement.objects.filter(pk=exchange.pk).update(in_force_at=None, status="to_sign")
    client.force_login(kari)
    assert client.get(page(exchange)).status_code == 404
    assert page(exchange) not in client.get(reverse("exchanges:mine")).content.decode()


def test_the_agencys_own_lines_are_kept_on_their_page(client, home, hanne):
    client.force_login(hanne)
    sent = {"text": "Lever PC", "side": "sending", "part": "end", "days": "2", "when": "after"}
    client.post(reverse("exchanges:add_line", args=[home.slug]), sent)
    line = home.exchange_lines.get()
    address = reverse("exchanges:line", args=[home.slug, line.pk])
    assert 'value="2"' in client.get(address).content.decode()
    client.post(address, sent | {"text": "Lever PC-en", "for_person": "on"})
    assert "Lever PC-en" in client.get(reverse("exchanges:lines", args=[home.slug])).content.decode()
    client.post(reverse("exchanges:remove_line", args=[home.slug, line.pk]))
    assert not home.exchange_lines.exists()


def test_a_line_of_all_is_hidden_by_the_agency_that_it_is_for_and_comes_back(client, home, host, hanne, exchange):
    client.force_login(hanne)
    page_of_lines = reverse("exchanges:lines", args=[home.slug])

    def choose(code, what):
        return client.post(reverse("exchanges:standard_line", args=[home.slug, code]), {"gjor": what}, follow=True)

    assert "Skjult hos oss" not in client.get(page_of_lines).content.decode()
    for code in ("handover", "handover", "equipment"):
        assert "Skjult hos oss" in choose(code, "skjul").content.decode()
    out, into = codes_of(running(home, host)), codes_of(running(host, home))
    assert "handover" not in out and "equipment" in out and "handover" in into and "equipment" not in into
    assert {"handover", "equipment"} <= codes_of(exchange)
    choose("equipment", "vis")
    assert "Skjult hos oss" not in choose("handover", "vis").content.decode()
    assert {"handover", "equipment"} <= codes_of(running(home, host))


def codes_of(agreement):
    return set(agreement.exchange_items.values_list("code", flat=True))


@pytest.mark.parametrize("code", ["confidentiality", "no-such-line"])
def test_what_the_person_does_is_hidden_by_nobody(client, home, hanne, code):
    client.force_login(hanne)
    client.post(reverse("exchanges:standard_line", args=[home.slug, code]), {"gjor": "skjul"})
    assert not home.hidden_exchange_lines.exists()
    assert (
        reverse("exchanges:standard_line", args=[home.slug, code])
        not in client.get(reverse("exchanges:lines", args=[home.slug])).content.decode()
    )

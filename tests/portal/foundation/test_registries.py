"""Do the ground's small mechanisms keep what they promise?"""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.template import Context, Template
from django.test import RequestFactory

from portal.foundation import gate, slots
from portal.foundation.admission import forget_places, places_of
from portal.foundation.clock import oslo_today
from portal.foundation.textcheck import find_birth_number, find_email, refuse_birth_number
from portal.foundation.views import RuledView
from tests.factories.agencies import AgencyFactory, employee


def test_nobody_passes_a_gate_without_a_keeper(monkeypatch):
    monkeypatch.setattr(gate, "_answers", [])
    assert not gate.may(AnonymousUser(), "see_open_page")


def test_a_ruled_view_is_closed_until_it_names_an_action():
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    assert type("Nameless", (RuledView,), {})().dispatch(request).url == "/logg-inn/?next=/"


def test_parts_come_in_order_and_may_stay_away(monkeypatch):
    monkeypatch.setattr(slots, "_parts", type(slots._parts)(list))
    for order, name in ((20, "second"), (10, "first")):
        slots.register("test.place", lambda request, thing, name=name: slots.Part(name), order=order)
    slots.register("test.place", lambda request, thing: None)
    assert [part.template for part in slots.parts("test.place", None)] == ["first", "second"]
    assert slots.parts("test.empty", None) == []


def test_an_empty_slot_renders_nothing():
    page = Template('{% load slot_tags %}[{% slot "test.empty" %}]')
    assert page.render(Context({"request": RequestFactory().get("/")})) == "[]"


@pytest.mark.django_db
def test_places_are_read_once_and_can_be_forgotten(django_assert_num_queries):
    agency = AgencyFactory()
    person = employee(agency)
    assert person.agency_ids() == {agency.pk}
    with django_assert_num_queries(0):
        places_of(person)
    person.memberships.all().delete()
    forget_places(person)
    assert places_of(person) == ()


PARTED = ["010199 12345", "010199-12345", "01.01.99 12345", "01 01 99 12345"]


@pytest.mark.parametrize("text", ["Nr. 01019912345", "(01019912345)", *PARTED])
def test_eleven_digits_in_a_row_are_a_birth_number(text):
    assert find_birth_number(text)
    with pytest.raises(ValidationError):
        refuse_birth_number(text)


@pytest.mark.parametrize("text", ["", None, "tlf. 22 33 44 55", "NO 986 252 932", "123456789012", "2027-08-01"])
def test_other_numbers_are_not(text):
    assert find_birth_number(text) is None


def test_addresses_are_found_in_text():
    assert find_email("skriv til kari@direktoratet.no i dag") == "kari@direktoratet.no" and not find_email("en @ alene")
    assert find_email("«a@b.no»<c@d.no>") and not find_email("a" * 200_000)


def test_the_day_changes_at_midnight_in_norway(time_machine):
    time_machine.move_to("2027-06-30T22:30:00Z")
    assert oslo_today().isoformat() == "2027-07-01"

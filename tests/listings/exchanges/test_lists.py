"""Who ticks, undoes, adds and takes away what on the lists of an exchange, and what can be written there?"""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from listings.agreements.models import Agreement
from listings.agreements.status import Party
from listings.exchanges import actions
from listings.exchanges.checklist import LINES
from listings.exchanges.exchange import as_exchanges, exchanges
from listings.exchanges.models import AgencyLine, Item
from listings.exchanges.status import Part
from portal.foundation.lifecycle import StepNotAllowed
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, employee, manager, portal_administrator, publisher
from tests.factories.exchanges import item_of, running

pytestmark = pytest.mark.django_db
WORDS = {"part": Part.START, "turn": Party.PERSON, "text": "Kurs i arkivsystemet", "days": 5}
TURNS = {Party.PERSON: "confidentiality", Party.SENDING: "handover", Party.RECEIVING: "equipment"}


def test_the_lists_are_made_once_with_each_agencys_own_lines(home, host, hanne):
    own = {"part": Part.END, "for_person": False, "text": "Hent nøkkelen", "days": 1}
    actions.add_line(agency=home, by=hanne, side=Party.SENDING, **own)
    actions.add_line(agency=home, by=hanne, side=Party.RECEIVING, **own | {"text": "Ikke denne"})
    agreement = running(home, host)
    actions.make_lists(agreement=agreement)
    items = list(agreement.exchange_items.all())
    assert {item.code for item in items} == {line.code for line in LINES} | {""}
    assert [(item.text, item.turn) for item in items if not item.code] == [("Hent nøkkelen", Party.SENDING)]


@pytest.mark.parametrize("turn", list(Party))
def test_only_the_party_whose_turn_it_is_ticks(exchange, kari, hanne, marte, turn):
    people = {Party.PERSON: kari, Party.SENDING: hanne, Party.RECEIVING: marte}
    for side, person in people.items():
        item = item_of(exchange, TURNS[turn])
        if side == turn:
            actions.tick(item=item, by=person)
            actions.untick(item=item, by=person)
        else:
            with pytest.raises(ValidationError):
                actions.tick(item=item, by=person)


def test_who_and_when_is_kept_and_can_be_undone(exchange, kari):
    item = actions.tick(item=item_of(exchange, "confidentiality"), by=kari)
    assert item.is_done and item.done_by == kari
    with pytest.raises(StepNotAllowed):
        actions.tick(item=item, by=kari)
    assert not actions.untick(item=item, by=kari).is_done
    told = AuditEntry.objects.filter(event__startswith="exchange.").values_list("event", flat=True)
    assert set(told) == {"exchange.ticked", "exchange.unticked"}


@pytest.mark.parametrize("role", [employee, publisher, administrator, manager])
def test_people_of_other_agencies_do_nothing(exchange, role):
    for verb in (actions.tick, actions.untick, actions.remove_item):
        with pytest.raises(PermissionDenied):
            verb(item=item_of(exchange, "handover"), by=role(AgencyFactory()))


def test_neither_colleagues_nor_the_portals_owner_follow_it(exchange, home):
    for person in (employee(home), portal_administrator()):
        with pytest.raises(PermissionDenied):
            actions.add_item(agreement=exchange, by=person, **WORDS)


def test_an_agency_adds_and_takes_away_what_nobody_has_done(exchange, marte, hanne, kari):
    item = actions.add_item(agreement=exchange, by=marte, **WORDS)
    with pytest.raises(StepNotAllowed):
        actions.remove_item(item=item, by=hanne)
    actions.tick(item=item, by=kari)
    with pytest.raises(StepNotAllowed):
        actions.remove_item(item=item, by=marte)
    actions.untick(item=item, by=kari)
    actions.remove_item(item=item, by=marte)
    assert not Item.objects.filter(pk=item.pk).exists()


def test_what_every_exchange_has_stays(exchange, marte):
    with pytest.raises(StepNotAllowed):
        actions.remove_item(item=item_of(exchange, "equipment"), by=marte)


@pytest.mark.parametrize("words", [{"text": "Nr. 01010112345"}, {"days": 900}])
def test_what_may_not_be_written(exchange, marte, words):
    with pytest.raises(ValidationError):
        actions.add_item(agreement=exchange, by=marte, **WORDS | words)


def test_the_person_adds_nothing(exchange, kari):
    with pytest.raises(PermissionDenied):
        actions.add_item(agreement=exchange, by=kari, **WORDS)


def test_what_is_due_at_the_end_follows_a_last_day_that_is_moved(exchange):
    later = exchange.ends + timedelta(days=40)
    Agreement.objects.filter(pk=exchange.pk).update(ends=later)
    [one] = as_exchanges(exchanges())
    assert item_of(exchange, "access_ended").due(one) == later


def test_nothing_is_written_while_an_agency_is_out(exchange, host, hanne):
    type(host).objects.filter(pk=host.pk).update(status="suspended")
    with pytest.raises(PermissionDenied):
        actions.tick(item=item_of(exchange, "handover"), by=hanne)


def test_only_the_administrator_keeps_the_agencys_own_lines(home, hanne):
    words = {"side": Party.SENDING, "part": Part.START, "for_person": True, "text": "Lever PC", "days": -1}
    for person in (publisher(home), employee(home), administrator(), portal_administrator()):
        with pytest.raises(PermissionDenied):
            actions.add_line(agency=home, by=person, **words)
        with pytest.raises(PermissionDenied):
            actions.hide_line(agency=home, by=person, code="handover")
    line = actions.add_line(agency=home, by=hanne, **words)
    assert line.turn == Party.PERSON
    actions.change_line(line=line, by=hanne, **words | {"text": "Lever PC-en"})
    actions.remove_line(line=line, by=hanne)
    assert not AgencyLine.objects.exists()

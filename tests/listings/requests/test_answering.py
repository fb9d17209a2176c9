"""Who answers a request, with what, and what do the two see of each other then?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from listings.agencies.actions import suspend_agency
from listings.requests import actions
from listings.requests.models import Request
from listings.requests.sides import people_of
from listings.requests.status import Side, Status
from portal.foundation.lifecycle import StepNotAllowed
from tests.factories.agencies import administrator, employee, portal_administrator, publisher
from tests.factories.requests import answered

pytestmark = pytest.mark.django_db


def read_again(person):
    return type(person).objects.get(pk=person.pk)


def test_those_who_speak_for_the_owner_answer(sent, dfo):
    boss = administrator(dfo)
    actions.agree(request=sent, by=boss, contact=boss, text="Så fint!")
    found = Request.objects.get()
    assert (found.status, found.contact) == (Status.TALKING, boss)
    assert [change.text for change in found.history.all()] == ["", "Så fint!"]


def test_others_do_not(sent, dfo, per, kari):
    for person in (per, kari, employee(dfo), publisher(), portal_administrator()):
        with pytest.raises(PermissionDenied):
            actions.agree(request=sent, by=person, contact=person)
        with pytest.raises(PermissionDenied):
            actions.decline(request=sent, by=person)
    assert Request.objects.get().status == Status.WAITING


def test_the_contact_speaks_for_the_agency_that_answers(sent, solfrid, per, dfo):
    for contact in (per, employee(dfo), None):
        with pytest.raises(ValidationError, match="kontaktperson"):
            actions.agree(request=sent, by=solfrid, contact=contact)


def test_words_that_were_changed_meanwhile_are_read_before_they_are_answered(sent, solfrid, per):
    actions.change_request(request=sent, by=per, message="Fra mai i stedet.")
    for verb in (lambda **said: actions.agree(contact=solfrid, **said), actions.decline):
        with pytest.raises(ValidationError, match="endret etter"):
            verb(request=sent, by=solfrid, version=1)
    actions.decline(request=sent, by=solfrid, version=2)
    with pytest.raises(StepNotAllowed):
        actions.decline(request=sent, by=solfrid, version=1)


def test_either_side_says_what_came_of_it_and_nobody_else(sent, kyst, solfrid, kari):
    answered(sent)
    for person in (kari, publisher()):
        with pytest.raises(PermissionDenied):
            actions.settle(request=sent, by=person)
    actions.settle(request=sent, by=publisher(kyst), text="Fra 1. mars")
    last = sent.history.last()
    assert (last.side, last.text) == (Side.ASKER, "Fra 1. mars")


def test_a_birth_number_is_refused_in_an_answer(sent, solfrid):
    with pytest.raises(ValidationError):
        actions.decline(request=sent, by=solfrid, text="Spør 01017012345")
    assert Request.objects.get().status == Status.WAITING


@pytest.mark.parametrize("out", ["dfo", "kyst"])
def test_while_one_of_them_is_shut_out_neither_does_anything(sent, solfrid, per, out, request):
    answered(sent)
    suspend_agency(agency=request.getfixturevalue(out), by=portal_administrator())
    for person in (read_again(solfrid), read_again(per)):
        with pytest.raises(PermissionDenied):
            actions.settle(request=sent, by=person)
    assert Request.objects.get().status == Status.TALKING


def test_who_has_left_is_followed_by_those_who_write_for_the_agency(sent, solfrid, per, dfo, kyst):
    answered(sent)
    sent.refresh_from_db()
    assert people_of(Side.OWNER, sent) == [solfrid] and people_of(Side.ASKER, sent) == [per]
    heirs = publisher(dfo), publisher(kyst)
    for person in (solfrid, per):
        person.memberships.all().delete()
    assert people_of(Side.OWNER, sent) == [heirs[0]] and people_of(Side.ASKER, sent) == [heirs[1]]

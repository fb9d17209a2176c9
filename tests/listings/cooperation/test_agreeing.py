"""Two agencies agree to the same words, each by somebody who has just shown who she is."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from listings.cooperation import actions
from listings.cooperation.canonical import is_untouched
from listings.cooperation.models import Cooperation
from listings.cooperation.status import ProposalStatus, Status
from portal.access.roles import Role
from portal.foundation.clock import oslo_today
from tests.factories import cooperation as make
from tests.factories.cooperation import also_at

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("hanne", "per")]
NOT_SENT = [{"insurance_follows": "clarify"}, {"salary_paid_by": "agreed"}, {"holds_from": "2030-01-01"}, {}]


def test_what_one_sends_and_the_other_accepts_holds_with_both_names(dfo, kyst):
    held = make.holding(dfo, kyst)
    assert held.status == Status.IN_FORCE and held.current.terms["salary_paid_by"] == "home"
    said = [(one.agency_name, one.name, one.title) for one in held.current.acceptances.all()]
    assert said == [("Direktoratet for økonomistyring", "Hanne Lyng", "Direktør"), ("Kystverket", "Per Kyst", "")]


def test_one_changed_letter_is_found(dfo, kyst):
    held = make.holding(dfo, kyst, results="Deles fritt")
    first = held.current.acceptances.first()
    assert is_untouched(held, held.current, first)
    held.current.terms["results"] = "Deles Fritt"
    assert not is_untouched(held, held.current, first)


def test_with_whom_is_a_part_of_what_is_agreed_to(dfo, kyst, per):
    """The other has another name since the page was opened."""
    held = make.sent(dfo, kyst)
    read = make.proof(held, held.sent, kyst, per)
    type(dfo).objects.filter(pk=dfo.pk).update(name_nb="Noen andre")
    with pytest.raises(ValidationError, match="Noe er endret"):
        actions.accept_proposal(cooperation=held, agency=kyst, by=per, **read)


def test_a_proposal_is_met_with_another_and_either_may_say_yes(dfo, kyst):
    held = make.countered(make.sent(dfo, kyst), salary_paid_by="host")
    assert [one.status for one in held.proposals.all()] == [ProposalStatus.ANSWERED, ProposalStatus.SENT]
    assert held.sent.answers == 1 and held.sent.terms["notice_months"] == 2
    assert make.accept(held).current.terms["salary_paid_by"] == "host"


def test_nobody_answers_what_she_has_not_been_shown(dfo, kyst, hanne):
    """Both have a draft of what holds; the other is sent while she reads her own."""
    held = make.written(make.written(make.holding(dfo, kyst), dfo, overtime="Nei"), kyst, overtime="Ja")
    read = make.proof(held, held.draft_of(dfo), dfo, hanne)
    make.send(held, kyst)
    with pytest.raises(ValidationError, match="Noe er endret"):
        actions.send_proposal(cooperation=held, agency=dfo, by=hanne, **read)
    assert make.fresh(held).sent.agency == kyst


def test_what_holds_is_changed_by_both_and_holds_until_then(dfo, kyst):
    held = make.send(make.written(make.holding(dfo, kyst), dfo, notice_months=3), dfo)
    assert held.current.terms["notice_months"] == 2
    held = make.accept(held)
    assert held.current.terms["notice_months"] == 3 and held.proposals.count() == 2


@pytest.mark.parametrize("terms", NOT_SENT)
def test_nobody_sends_what_settles_nothing(dfo, kyst, hanne, terms):
    made = make.written(actions.begin_cooperation(agency=dfo, partner=kyst, by=hanne), dfo, **terms)
    with pytest.raises(ValidationError, match="minst ett vilkår"):
        make.send(made, dfo)


def test_the_same_words_again_are_no_proposal(dfo, kyst):
    held = make.written(make.written(make.holding(dfo, kyst), dfo, notice_months=3), dfo, notice_months=2)
    with pytest.raises(ValidationError, match="likt det som gjelder"):
        make.send(held, dfo)


def test_one_who_stands_for_both_does_not_agree_with_herself(dfo, kyst, hanne):
    hanne = also_at(hanne, kyst)
    with pytest.raises(ValidationError, match="En annen må godkjenne"):
        make.accept(make.sent(dfo, kyst), by=hanne)


def test_one_who_stands_for_both_speaks_for_the_one_she_says(dfo, kyst, hanne):
    """Also when it is the other that is waited for."""
    hanne = also_at(hanne, kyst, Role.PUBLISHER)
    held = make.sent(dfo, kyst)
    actions.withdraw_proposal(cooperation=held, agency=dfo, by=hanne, read=1)
    assert make.fresh(held).draft_of(dfo) and not make.fresh(held).draft_of(kyst)


def test_a_publisher_writes_and_does_not_send(dfo, kyst, siri):
    made = make.drafted(dfo, kyst, by=siri)
    with pytest.raises(PermissionDenied):
        make.send(made, dfo, by=siri)


@pytest.mark.parametrize("verb", [make.send, lambda held, agency, **how: make.accept(make.send(held, agency), **how)])
def test_who_signed_in_long_ago_shows_anew_who_she_is(dfo, kyst, verb):
    with pytest.raises(ValidationError, match="Logg inn på nytt"):
        verb(make.drafted(dfo, kyst), dfo, age=3600)


def test_agencies_that_are_out_agree_to_nothing(dfo, kyst):
    made = make.sent(dfo, kyst)
    type(kyst).objects.filter(pk=dfo.pk).update(status="suspended")
    with pytest.raises(PermissionDenied):
        make.accept(made)


def test_two_have_one_that_lives_whoever_begins(dfo, kyst, per):
    made = make.sent(dfo, kyst)
    with pytest.raises(actions.writing.AlreadyBegun) as already:
        actions.begin_cooperation(agency=kyst, partner=dfo, by=per)
    assert already.value.cooperation == made


def test_two_that_begin_at_the_same_time_write_on_the_same_one(dfo, kyst, per):
    hers = make.drafted(dfo, kyst)
    his = actions.begin_cooperation(agency=kyst, partner=dfo, by=per)
    assert his.pk == hers.pk and {one.agency for one in his.proposals.all()} == {dfo, kyst}


def test_an_ended_one_ends_today_and_the_two_can_begin_anew(dfo, kyst):
    held = make.ended(make.holding(dfo, kyst), kyst)
    assert held.status == Status.ENDED and held.ends == oslo_today()
    assert make.drafted(dfo, kyst).pk != held.pk


def test_what_waits_is_what_the_other_has_sent(dfo, kyst):
    """Also where each has sent something before, and where the one that is waited for has a draft."""
    waits = Cooperation.objects.waiting_for
    held = make.sent(dfo, kyst)
    assert list(waits([kyst.pk])) == [held] and not waits([dfo.pk])
    make.written(held, kyst, overtime="Nei")
    assert list(waits([kyst.pk])) == [held]
    make.send(held, kyst)
    assert list(waits([dfo.pk])) == [held] and not waits([kyst.pk])
    make.accept(held)
    assert not waits([dfo.pk, kyst.pk])

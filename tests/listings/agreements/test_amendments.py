"""Is an agreement that holds changed only by what the same three parties sign, and never in the middle of it?"""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command

from listings.agreements import actions
from listings.agreements.actions.amending import WrittenMeanwhile
from listings.agreements.status import AmendmentStatus, Event, Party, Status
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from tests.factories.agreements import (
    amendment,
    amendment_to_sign,
    fresh,
    in_force,
    proof_of,
    receiver,
    sender,
    signed_by,
    signer,
)

pytestmark = pytest.mark.django_db
MONTH = timedelta(days=30)
DECLINED, LAPSED = AmendmentStatus.DECLINED, AmendmentStatus.LAPSED


def as_text(day):
    return day.isoformat()


def last(agreement):
    return agreement.amendments.order_by("pk").last()


def test_an_extension_holds_when_all_three_have_signed_it_and_not_before():
    agreement = in_force()
    first, later = agreement.ends, agreement.ends + MONTH
    agreement = amendment_to_sign(agreement, ends=later)
    for party in (Party.SENDING, Party.PERSON):
        agreement = signed_by(agreement, party)
        assert (agreement.ends, agreement.version) == (first, 2) and agreement.status == Status.IN_FORCE
    agreement = signed_by(agreement, Party.RECEIVING)
    assert (agreement.ends, agreement.version, agreement.current.terms["ends"]) == (later, 3, as_text(later))
    assert last(agreement).status == AmendmentStatus.IN_FORCE and agreement.waiting is None
    assert agreement.signatures.standing().count() == 6
    call_command("verify_agreements")


def test_one_change_at_a_time_and_each_side_its_own():
    agreement = in_force()
    hers = amendment(agreement, by=sender(agreement), percentage=60)
    by = receiver(agreement)
    with pytest.raises(ValidationError, match="Avgivende virksomhet holder allerede"):
        amendment(hers, by=by, percentage=80)
    for verb in (actions.send_amendment, actions.withdraw_amendment):
        with pytest.raises(StepNotAllowed):
            verb(agreement=hers, by=by)
    assert fresh(agreement).amendment.terms["percentage"] == 60


def test_what_a_colleague_saved_meanwhile_is_not_lost():
    agreement = amendment(in_force(), tasks="Holde kurs")
    facts = {"agreement": agreement, "by": receiver(agreement), "new": {"tasks": "Noe annet"}}
    with pytest.raises(WrittenMeanwhile) as meanwhile:
        actions.write_amendment(**facts, read=0)
    assert fresh(agreement).amendment.terms["tasks"] == "Holde kurs"
    actions.write_amendment(**facts, read=meanwhile.value.edition)
    assert fresh(agreement).amendment.terms["tasks"] == "Noe annet"


def test_the_parties_and_what_is_not_a_term_cannot_be_written():
    agreement = in_force()
    terms = amendment(agreement, person_name="En annen", something="x", tasks="Nytt").amendment.terms
    assert terms["person_name"] == agreement.current.terms["person_name"] and "something" not in terms


def test_nothing_changed_is_not_sent():
    agreement = in_force()
    with pytest.raises(ValidationError, match="Ingenting er endret"):
        amendment_to_sign(agreement, tasks=agreement.current.terms["tasks"])


def test_a_no_leaves_the_agreement_as_it_was_and_a_new_change_may_follow():
    agreement = amendment_to_sign(in_force(), tasks="Noe annet")
    agreement = signed_by(agreement, Party.RECEIVING)
    actions.decline_amendment(agreement=agreement, by=agreement.person, text="Det passer ikke.")
    agreement = fresh(agreement)
    assert (agreement.status, agreement.version, last(agreement).status) == (Status.IN_FORCE, 2, DECLINED)
    assert agreement.history.last().event == Event.AMEND_NO
    again_sent = amendment_to_sign(agreement, tasks="Noe tredje")
    assert again_sent.waiting.number == 4 and signed_by(again_sent, Party.RECEIVING).signatures.standing().count() == 4


@pytest.mark.parametrize("end", [actions.cancel_agreement, actions.complete_agreement])
def test_it_falls_away_with_the_agreement(end):
    agreement = in_force(starts=oslo_today(), ends=oslo_today())
    agreement = amendment_to_sign(agreement, ends=oslo_today() + MONTH)
    end(agreement=agreement, by=receiver(agreement), text="Slutt")
    assert last(agreement).status == LAPSED
    with pytest.raises(StepNotAllowed):
        signed_by(agreement, Party.PERSON)


def test_words_that_were_not_shown_are_not_signed():
    agreement = in_force()
    old = proof_of(agreement, Party.PERSON).digest
    agreement = amendment_to_sign(agreement, tasks="Noe annet")
    with pytest.raises(ValidationError, match="endret etter at du åpnet"):
        signed_by(agreement, Party.PERSON, digest=old)


def test_the_parties_are_told_once_each_and_of_a_draft_nobody():
    agreement = in_force()
    Message.objects.all().delete()
    amendment(agreement, tasks="Noe annet")
    assert not Message.objects.exists()
    agreement = amendment_to_sign(agreement, tasks="Noe annet")
    told = list(Message.objects.values_list("kind", "person"))
    assert len(told) == len(set(told)) and {kind for kind, _person in told} == {"agreement_amended"}
    assert {agreement.person_id, signer(agreement, Party.SENDING).pk} <= {person for _kind, person in told}
    assert receiver(agreement).pk not in {person for _kind, person in told}

"""What stands when the parties act at the same moment? What was signed is what all read, and it is settled once."""

import pytest

from listings.agreements import actions
from listings.agreements.models import SignedPaper
from listings.agreements.status import Event, Party, Status
from listings.applications.actions import decline
from listings.applications.status import Stage
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from tests.at_once import at_once, need_threads
from tests.factories.agreements import fresh, proof_of, receiver, signed_by, signer, to_sign

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def agreement(transactional_db):
    need_threads()
    return to_sign()


def signing(agreement, party):
    """As her page stands before anybody else does anything."""
    proof, by = proof_of(agreement, party), signer(agreement, party)
    return lambda: actions.sign_agreement(agreement=fresh(agreement), by=by, party=party, proof=proof)


def test_one_signs_while_another_edits(agreement):
    by = receiver(agreement)
    words = {"read": agreement.version, "new": {"tasks": "Noe annet"}}
    failed = at_once(
        signing(agreement, Party.PERSON),
        lambda: actions.edit_agreement(agreement=fresh(agreement), by=by, **words),
    )
    assert all(isinstance(fault, StepNotAllowed) for fault in failed)
    now = fresh(agreement)
    assert (now.status, now.current.terms["tasks"]) == (Status.REVIEW, "Noe annet")
    assert not now.signatures.standing().exists(), "what she signed is not what stands"


def test_the_last_two_sign_together(agreement):
    agreement = signed_by(agreement, Party.PERSON)
    Message.objects.all().delete()
    assert at_once(signing(agreement, Party.SENDING), signing(agreement, Party.RECEIVING)) == []
    now = fresh(agreement)
    assert now.status == Status.IN_FORCE and now.signatures.standing().count() == 3
    assert now.history.filter(event=Event.ENTER).count() == 1
    assert SignedPaper.objects.get().is_untouched
    assert Message.objects.filter(kind="agreement_moved", person=now.person).count() == 1


def test_the_last_signs_while_she_gives_up_the_place(agreement):
    agreement = signed_by(signed_by(agreement, Party.PERSON), Party.SENDING)
    place = agreement.application
    failed = at_once(
        signing(agreement, Party.RECEIVING),
        lambda: decline(application=place, by=signer(agreement, Party.PERSON)),
    )
    assert len(failed) == 1 and isinstance(failed[0], StepNotAllowed)
    stands = fresh(agreement)
    assert (stands.status, stands.application.status) in {
        (Status.IN_FORCE, Stage.ACCEPTED),
        (Status.CANCELLED, Stage.DECLINED),
    }


def test_two_windows_of_one_party_give_one_signature(agreement):
    failed = at_once(*[signing(agreement, Party.SENDING)] * 2)
    assert [fault.code for fault in failed] == ["signed"] and fresh(agreement).signatures.count() == 1

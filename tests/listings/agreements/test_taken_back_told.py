"""Do those who have had an agreement to read or to sign hear that they have it no more, and why?"""

import pytest

from listings.agreements import actions
from listings.agreements.status import Party
from portal.foundation.message_kinds import KINDS
from portal.foundation.wording import words_of
from portal.notifications.models import Message
from tests.factories.agreements import again, drafted, fresh, receiver, sender, shared, signed_by, signer, to_sign

pytestmark = pytest.mark.django_db
BACK, UNASKED = "agreement_taken_back", "agreement_unasked"


def told(kind):
    return sorted(Message.objects.filter(kind=kind).values_list("person", flat=True))


def reopen(agreement):
    actions.reopen_agreement(agreement=agreement, by=receiver(agreement))


def edit(agreement):
    actions.edit_agreement(
        agreement=agreement, by=receiver(agreement), read=agreement.version, new={"tasks": "Noe annet"}
    )


def asked_again(agreement):
    actions.ask_to_sign(agreement=fresh(agreement), by=receiver(agreement))


def test_who_may_read_it_no_more_is_told_and_led_nowhere():
    agreement = to_sign()
    reopen(agreement)
    actions.take_back_agreement(agreement=fresh(agreement), by=receiver(agreement))
    closed = [agreement.person, sender(agreement), signer(agreement, Party.SENDING), signer(agreement, Party.RECEIVING)]
    assert told(BACK) == sorted(person.pk for person in closed)
    read = words_of(KINDS[BACK], Message.objects.filter(kind=BACK).first().context)
    assert not read.url and agreement.receiving.short in read.paragraphs[0]


def test_that_mail_is_for_those_who_are_with_it_still_and_until_they_read_it_again():
    agreement = shared()
    reader = sender(agreement)
    actions.take_back_agreement(agreement=agreement, by=receiver(agreement))
    row = Message.objects.get(kind=BACK, person=reader)
    holds = KINDS[BACK].still_holds
    assert holds(again(row.person), row.context)
    places = row.person.memberships
    places.update(status="ended")
    assert not holds(again(row.person), row.context)
    places.update(status="active")
    actions.share_agreement(agreement=fresh(agreement), by=receiver(agreement))
    assert not holds(again(row.person), row.context)


def test_of_a_draft_that_nobody_has_seen_nothing_is_told():
    edit(drafted())
    assert not Message.objects.filter(kind__in=[BACK, UNASKED]).exists()


@pytest.mark.parametrize(("back", "why"), [(reopen, "åpnet"), (edit, "endret vilkårene")])
def test_who_was_asked_to_sign_hears_that_she_need_not_and_why(back, why):
    agreement = to_sign()
    signers = sorted(signer(agreement, party).pk for party in Party)
    back(agreement)
    assert told(UNASKED) == signers and told("agreement_voided") == []
    row = Message.objects.filter(kind=UNASKED).first()
    read = words_of(KINDS[UNASKED], row.context)
    assert why in read.paragraphs[0] and read.url == agreement.get_absolute_url()
    holds = KINDS[UNASKED].still_holds
    assert holds(again(row.person), row.context)
    asked_again(agreement)
    assert not holds(again(row.person), row.context)


@pytest.mark.parametrize("back", [reopen, edit])
def test_where_somebody_had_signed_all_hear_that_instead(back):
    agreement = signed_by(to_sign(), Party.PERSON)
    back(agreement)
    assert told(UNASKED) == [] and agreement.person_id in told("agreement_voided")


def test_what_is_changed_while_it_is_read_is_no_step_back():
    edit(shared())
    assert told(UNASKED) == []

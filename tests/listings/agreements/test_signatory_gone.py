"""Does an agency name another when the one who is to sign for it leaves, or is erased, and does it hear of it once?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.agencies.actions import end_membership
from listings.agreements import actions
from listings.agreements.models import Agreement
from listings.agreements.progress import turn_of
from listings.agreements.reminding import remind
from listings.agreements.status import AGENCIES, Party, Status
from listings.postings.owners import contacts_of
from portal.foundation.message_kinds import KINDS
from portal.notifications.models import Message
from portal.privacy.erasing import erase_account
from tests.factories.agencies import administrator, employee, publisher
from tests.factories.agreements import (
    again,
    amendment_to_sign,
    fresh,
    in_force,
    receiver,
    shared,
    signed_by,
    signer,
    to_sign,
    with_signatories,
)

from .test_pages import at

pytestmark = pytest.mark.django_db
UNNAMED = "agreement_unnamed"
WEEK = timedelta(days=8)
CHOOSE = "må velge hvem som signerer"


def leave(person, agency):
    end_membership(membership=person.memberships.get(), by=administrator(agency))


def erase(person, agency):
    erase_account(person=person, by=person)


def lose(how, agreement, party):
    how(signer(agreement, party), agreement.agency_on(party))
    return fresh(agreement)


def names(agreement, party):
    return again(contacts_of(agreement.agency_on(party))[0])


def told():
    return sorted(Message.objects.filter(kind=UNNAMED).values_list("person", "context__how"))


def is_mine(agreement, user):
    return turn_of(Agreement.objects.with_turns().get(pk=agreement.pk), again(user)).is_mine


def reviewed():
    return with_signatories(shared())


def changed():
    return amendment_to_sign(in_force(), tasks="Noe annet")


gone = pytest.mark.parametrize("how", [leave, erase])


@gone
@pytest.mark.parametrize(
    ("made", "party"),
    [(reviewed, Party.SENDING), (to_sign, Party.SENDING), (to_sign, Party.RECEIVING), (changed, Party.RECEIVING)],
)
def test_the_agencys_contacts_are_told_once_and_it_is_their_turn(made, party, how):
    agreement = lose(how, made(), party)
    by = names(agreement, party)
    assert told() == [(by.pk, "left")] and is_mine(agreement, by)
    row = Message.objects.get(kind=UNNAMED)
    still_holds = KINDS[UNNAMED].still_holds
    assert still_holds(again(by), row.context)
    new = employee(agreement.agency_on(party))
    actions.choose_signatory(agreement=agreement, by=again(by), party=party, person=new, authority="Direktør")
    assert not still_holds(again(by), row.context) and len(told()) == 1
    assert is_mine(agreement, new) == (made is not reviewed)


@gone
@pytest.mark.parametrize("made", [to_sign, changed])
def test_the_page_says_that_a_new_one_must_be_named_and_by_whom(client, made, how):
    agreement = lose(how, made(), Party.SENDING)
    agency = agreement.sending.short
    for reader in (agreement.person, names(agreement, Party.SENDING), names(agreement, Party.RECEIVING)):
        client.force_login(again(reader))
        page = client.get(at(agreement)).content.decode()
        assert page.count(f"En utlyser eller administrator i {agency} {CHOOSE}") == 1
        assert (f"hører ikke til i {agency} lenger" in page) == (how is leave)
        is_hers = reader == names(agreement, Party.SENDING)
        assert (at(agreement, "choose", party="sending") in page) == is_hers
        assert (f">Velg hvem som signerer for {agency}</h2>" in page) == is_hers


@gone
@pytest.mark.parametrize("made", [to_sign, changed])
def test_reminders_go_to_the_contacts_while_nobody_is_named(made, how):
    agreement = lose(how, made(), Party.RECEIVING)
    by = names(agreement, Party.RECEIVING)
    for _time in range(2):
        remind(timezone.now() + WEEK)
    assert told() == [(by.pk, "again"), (by.pk, "left")]
    reminded = set(Message.objects.filter(kind="agreement_unsigned").values_list("person", flat=True))
    assert reminded == {agreement.person_id, signer(agreement, Party.SENDING).pk}


@gone
def test_who_has_signed_and_goes_changes_nothing(client, how):
    agreement = lose(how, signed_by(to_sign(), Party.SENDING), Party.SENDING)
    held = lose(how, in_force(), Party.RECEIVING)
    for one, party in ((agreement, Party.SENDING), (held, Party.RECEIVING)):
        client.force_login(names(one, party))
        page = client.get(at(one))
        assert CHOOSE not in page.content.decode() and at(one, "choose", party=party) not in page.content.decode()
        assert page.context["turn"] is None or not page.context["turn"].is_mine
    assert told() == [] and held.status == Status.IN_FORCE


def test_of_a_draft_only_those_who_read_it_hear():
    agreement = with_signatories(shared())
    actions.take_back_agreement(agreement=agreement, by=receiver(agreement))
    for party in AGENCIES:
        lose(leave, agreement, party)
    assert told() == [(receiver(agreement).pk, "left")]


def test_who_leaves_and_is_erased_afterwards_is_told_of_once():
    agreement = to_sign()
    person = signer(agreement, Party.SENDING)
    leave(person, agreement.sending)
    erase_account(person=again(person), by=again(person))
    assert told() == [(names(agreement, Party.SENDING).pk, "left")]


def test_who_goes_herself_names_nobody_and_others_hear():
    agreement = to_sign()
    names(agreement, Party.SENDING).memberships.get().roles.all().delete()
    agreement.person.memberships.get().roles.create(role="publisher")
    other = publisher(agreement.sending)
    agreement = lose(leave, agreement, Party.SENDING)
    assert told() == [(other.pk, "left")]
    signed_by(agreement, Party.PERSON)
    assert not is_mine(agreement, agreement.person) and is_mine(agreement, other)

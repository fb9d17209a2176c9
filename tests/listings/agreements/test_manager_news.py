"""Does the manager who said yes hear what she was promised, and no more than that?"""

from datetime import timedelta

import pytest
from django.core import mail

from listings.agreements import actions
from listings.approvals import actions as approvals
from listings.approvals.models import Approval
from listings.profiles.models import Profile
from portal.foundation.message_kinds import KINDS
from portal.notifications.models import Message
from tests.factories.agencies import administrator
from tests.factories.agreements import (
    again,
    amendment_to_sign,
    fresh,
    in_force,
    place,
    receiver,
    sender,
    shared,
    signed_by,
    to_sign,
    with_signatories,
)
from tests.factories.approvals import asked, kari

pytestmark = pytest.mark.django_db
KIND, OUTSIDE = "agreement_manager_news", "sjef@tilsyn.no"
PARTIES = ("person", "sending", "receiving")


def told():
    return Message.objects.filter(kind=KIND).order_by("pk")


def sign_all(agreement):
    for party in PARTIES:
        agreement = signed_by(agreement, party)
    return agreement


def days_of(agreement):
    return "–".join(f"{day:%-d.%-m.%Y}" for day in (agreement.starts, agreement.ends))


def test_she_reads_whom_where_when_and_how_much_and_no_other_term(client, django_capture_on_commit_callbacks):
    agreement = to_sign(tasks="Etterforske en sak")
    manager = Approval.objects.get().approver
    with django_capture_on_commit_callbacks(execute=True):
        agreement = sign_all(agreement)
    [letter] = [one for one in mail.outbox if one.to == [manager.email] and "gjelder" in one.subject]
    assert agreement.person.name not in letter.subject
    words = (agreement.person.name, agreement.receiving.short, days_of(agreement), "Stillingsprosent: 100.")
    assert all(word in letter.body for word in words)
    assert "Etterforske" not in letter.body and agreement.number not in letter.body
    Approval.objects.update(starts=agreement.starts, ends=agreement.ends)
    client.force_login(manager)
    assert client.get(told().get().context["address"]).status_code == 200


def test_of_other_days_she_hears_when_they_hold_and_what_has_been_passed_by_is_not_sent():
    agreement = in_force()
    first, holds = told().get(), KINDS[KIND].still_holds
    assert holds(again(first.person), first.context)
    agreement = amendment_to_sign(agreement, ends=agreement.ends + timedelta(days=30))
    assert told().count() == 1
    agreement = sign_all(agreement)
    latest = told().last()
    assert (latest.context["what"], latest.context["period"]) == ("amended", days_of(agreement))
    assert holds(again(latest.person), latest.context) and not holds(again(first.person), first.context)


def with_yes_from(address):
    """Given by mail, to an address that the agency has confirmed."""
    agreement = with_signatories(shared(place(manager_agreed=False)))
    starts, ends = agreement.starts, agreement.ends
    facts = {"address": address, "home": agreement.sending, "starts": starts, "ends": ends}
    put = asked(agreement.application.posting, agreement.person, **facts)
    approvals.confirm(approval=put, by=administrator(agreement.sending))
    Approval.objects.update(status="approved", payer="home")
    actions.ask_to_sign(agreement=agreement, by=receiver(agreement))
    return fresh(agreement)


def test_a_confirmed_address_without_an_account_hears_without_a_link():
    sign_all(with_yes_from(OUTSIDE))
    row = told().get()
    assert (row.address, row.person, row.context["address"]) == (OUTSIDE, None, "")


def test_who_is_a_party_herself_hears_of_it_as_that():
    agreement = with_signatories(shared())
    manager = Approval.objects.get().approver
    facts = {"party": "sending", "person": manager, "authority": "Avdelingsdirektør"}
    actions.choose_signatory(agreement=agreement, by=sender(agreement), **facts)
    actions.ask_to_sign(agreement=fresh(agreement), by=receiver(agreement))
    sign_all(fresh(agreement))
    assert not told() and Message.objects.filter(kind="agreement_moved", person=manager).exists()


def test_the_new_manager_hears_when_she_who_said_yes_has_left():
    agreement = in_force()
    Approval.objects.get().approver.memberships.update(status="ended")
    new = kari(agreement.sending)
    Profile.objects.update_or_create(user=agreement.person, defaults={"manager_email": new.email})
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Ombestemt")
    assert [(row.person, row.context["what"]) for row in told().exclude(context__what="in_force")] == [
        (new, "cancelled")
    ]


def test_a_manager_who_has_said_no_yes_hears_nothing():
    agreement = in_force()
    Message.objects.all().delete()
    Approval.objects.update(status="expired")
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Ombestemt")
    assert not told()

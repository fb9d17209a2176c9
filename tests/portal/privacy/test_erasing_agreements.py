"""When an account is deleted in the middle of an agreement, what goes, what is kept, and who hears?"""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse

from listings.agreements import actions
from listings.agreements.models import Agreement, Amendment, Signature
from listings.agreements.personal_data import KEPT
from listings.agreements.status import AmendmentStatus, Party, Status
from listings.evaluations.models import Evaluation
from portal.access.models import User
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from portal.privacy.erasing import erase_account
from portal.privacy.models import PrivacyRequest
from portal.privacy.requests.actions import ask
from tests.factories.agencies import portal_administrator
from tests.factories.agreements import (
    again,
    amendment,
    amendment_to_sign,
    drafted,
    fresh,
    in_force,
    receiver,
    sender,
    signed_by,
    signer,
    to_sign,
)
from tests.once import made_once

pytestmark = pytest.mark.django_db
HOLD = "Personen kan ikke slette kontoen selv nå"
standing = made_once(in_force)


@pytest.fixture
def agreement(standing, db):
    return fresh(standing)


def erased(agreement):
    """By the one who answers for the portal, when she has asked for it."""
    erase_account(person=again(agreement.person), by=portal_administrator())


def pages_of(client, agreement, by):
    client.force_login(again(by))
    address = {"public_id": agreement.public_id}
    names = ["agreements:agreement", "agreements:versions", "agreements:verify", "agreements:paper"]
    return {name: client.get(reverse(name, kwargs=address)) for name in [*names, "exchanges:exchange"]}


def test_she_cannot_herself_and_is_told_what_stays(client, agreement):
    with pytest.raises(ValidationError, match="Den må være over eller avbrutt først"):
        erase_account(person=agreement.person, by=agreement.person)
    client.force_login(agreement.person)
    page = client.get(reverse("privacy:erase")).content.decode()
    assert agreement.receiving.name in page and KEPT in page
    assert "Navnet ditt i avtaler du har signert" in page


def test_who_answers_is_told_that_something_is_open_and_not_with_whom(client, agreement):
    claim = ask(by=agreement.person, kind=PrivacyRequest.Kind.ERASE, text="Slett alt")
    client.force_login(portal_administrator())
    page = client.get(reverse("privacy:answer", args=[claim.public_id])).content.decode()
    assert HOLD in page and agreement.receiving.name not in page
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Slutt")
    assert HOLD not in client.get(reverse("privacy:answer", args=[claim.public_id])).content.decode()


def test_what_was_never_signed_by_all_goes_whole_and_the_agencies_hear(db):
    agreement = signed_by(to_sign(), Party.PERSON)
    left = {receiver(agreement), sender(agreement), signer(agreement, Party.SENDING)}
    erased(agreement)
    assert not Agreement.objects.filter(pk=agreement.pk).exists()
    assert not Signature.objects.filter(agreement=agreement.pk).exists()
    told = Message.objects.filter(kind="agreement_gone")
    assert left <= {row.person for row in told} and {row.context["number"] for row in told} == {agreement.number}


def test_of_a_draft_that_nobody_else_has_seen_nobody_else_hears(db):
    agreement = drafted()
    home, host = sender(agreement), receiver(agreement)
    erased(agreement)
    told = [row.person for row in Message.objects.filter(kind="agreement_gone")]
    assert host in told and home not in told


def test_what_is_in_force_stands_as_it_was_signed(client, agreement):
    name, by = agreement.person.name, (receiver(agreement), sender(agreement))
    before = pages_of(client, agreement, by[0])["agreements:paper"].content
    erased(agreement)
    held = fresh(agreement)
    assert (held.status, held.person) == (Status.IN_FORCE, None)
    kept = held.signatures.get(party=Party.PERSON)
    assert (kept.name, kept.person, kept.evidence) == (name, None, {})
    call_command("verify_agreements")
    for reader in by:
        pages = pages_of(client, agreement, reader)
        assert {page.status_code for page in pages.values()} == {200}
        page = pages["agreements:agreement"].content.decode()
        assert name in page and "har ikke sagt ja" not in page, "what the manager said went with her account"
        assert pages["agreements:paper"].content == before
    actions.cancel_agreement(agreement=held, by=again(by[0]), text="Slutt")
    assert not Evaluation.objects.exists() and not User.objects.filter(pk=agreement.person_id).exists()


def test_a_change_that_she_should_have_signed_falls_away_and_the_agencies_hear(agreement):
    agreement = signed_by(amendment_to_sign(agreement, tasks="Noe annet"), Party.RECEIVING)
    host, home = receiver(agreement), sender(agreement)
    Message.objects.all().delete()
    erased(agreement)
    assert Amendment.objects.get().status == AmendmentStatus.LAPSED
    held = fresh(agreement)
    assert held.signatures.standing().count() == 3, "of what holds"
    told = Message.objects.filter(kind="agreement_amended").values_list("person", flat=True)
    assert {host.pk, home.pk} <= set(told)
    with pytest.raises(StepNotAllowed):
        amendment(held, by=again(host), tasks="Noe tredje")

"""Who signs what, and what is in the way?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import CommandError, call_command
from django.utils.translation import override

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.agreements import actions
from listings.agreements.models import Version
from listings.agreements.status import Party, Status
from listings.postings.choices import Security
from portal.foundation.lifecycle import StepNotAllowed
from tests.factories.agreements import (
    fresh,
    in_force,
    made,
    place,
    proof_of,
    receiver,
    shared,
    signed_by,
    signer,
    to_sign,
    with_signatories,
)
from tests.factories.merging import merged

pytestmark = pytest.mark.django_db


def code_of(refusal):
    return refusal.value.error_list[0].code


def test_three_signatures_bring_it_into_force():
    agreement = to_sign()
    for party in (Party.RECEIVING, Party.PERSON):
        assert signed_by(agreement, party).status == Status.TO_SIGN
    agreement = signed_by(agreement, Party.SENDING)
    assert agreement.status == Status.IN_FORCE and agreement.in_force_at
    assert agreement.kept_rules["longest"]["limit"] == 12
    shown = {proof_of(agreement, party).digest for party in Party}
    assert {one.digest for one in agreement.signatures.all()} == shown and len(shown) == 3


@pytest.mark.parametrize(("age", "is_open"), [(0, True), (590, True), (611, False)])
def test_whoever_signs_has_just_shown_who_she_is(age, is_open):
    agreement = to_sign()
    if is_open:
        assert signed_by(agreement, Party.PERSON, age=age).signatures.count() == 1
        return
    with pytest.raises(ValidationError) as refusal:
        signed_by(agreement, Party.PERSON, age=age)
    assert code_of(refusal) == "stale"


def test_words_that_changed_meanwhile_are_not_signed():
    agreement = to_sign()
    read = proof_of(agreement, Party.PERSON).digest
    by = receiver(agreement)
    actions.edit_agreement(agreement=agreement, by=by, read=agreement.version, new={"tasks": "Noe annet"})
    actions.ask_to_sign(agreement=agreement, by=by)
    with pytest.raises(ValidationError) as refusal:
        signed_by(fresh(agreement), Party.PERSON, digest=read)
    assert code_of(refusal) == "changed"


def test_an_edit_voids_what_was_signed():
    agreement = signed_by(to_sign(), Party.PERSON)
    actions.edit_agreement(
        agreement=agreement, by=receiver(agreement), read=agreement.version, new={"tasks": "Noe annet"}
    )
    agreement = fresh(agreement)
    assert agreement.status == Status.REVIEW
    assert not agreement.signatures.standing().exists() and agreement.signatures.get().void_reason
    with pytest.raises(StepNotAllowed):
        signed_by(agreement, Party.PERSON)


@pytest.mark.parametrize("side", ["sending", "receiving"])
def test_with_an_agency_out_nobody_signs(side):
    agreement = to_sign()
    Agency.objects.filter(pk=getattr(agreement, side).pk).update(status=AgencyStatus.SUSPENDED)
    with pytest.raises(ValidationError) as refusal:
        signed_by(fresh(agreement), Party.PERSON)
    assert code_of(refusal) == "out"


def test_one_who_has_left_her_agency_signs_no_more():
    agreement = to_sign()
    signer(agreement, Party.SENDING).memberships.all().delete()
    with pytest.raises(PermissionDenied):
        signed_by(agreement, Party.SENDING)


def test_a_changed_letter_is_found(capsys):
    agreement = in_force()
    call_command("verify_agreements")
    assert "3 signatures match" in capsys.readouterr().out
    version = agreement.current
    Version.objects.filter(pk=version.pk).update(terms=version.terms | {"tasks": version.terms["tasks"] + "s"})
    with pytest.raises(CommandError, match="3 of 3"):
        call_command("verify_agreements")


def test_what_gives_the_right_to_sign_is_signed_too():
    agreement = to_sign()
    read = proof_of(agreement, Party.SENDING).digest
    agreement.signatories.filter(party=Party.SENDING).update(authority="En annen fullmakt")
    with pytest.raises(ValidationError) as refusal:
        signed_by(agreement, Party.SENDING, digest=read)
    assert code_of(refusal) == "changed"


@pytest.mark.parametrize(("field", "value"), [("name", "En annen"), ("authority", "Alt"), ("party", "sending")])
def test_a_signature_that_is_made_anothers_is_found(field, value):
    agreement = signed_by(to_sign(), Party.RECEIVING)
    agreement.signatures.update(**{field: value})
    with pytest.raises(CommandError):
        call_command("verify_agreements")


def test_who_the_parties_are_is_written_by_nobody():
    agreement = to_sign()
    by, was = receiver(agreement), agreement.current.terms
    new = {"sending_name": "En annen etat", "person_name": "En annen", "tasks": "Andre oppgaver"}
    actions.edit_agreement(agreement=agreement, by=by, read=agreement.version, new=new)
    now = fresh(agreement).current.terms
    assert now["tasks"] == "Andre oppgaver"
    assert (now["sending_name"], now["person_name"]) == (was["sending_name"], was["person_name"])


def test_an_agency_is_named_as_it_is_called_on_the_day_it_goes_to_be_signed():
    agreement = with_signatories(shared())
    Agency.objects.filter(pk=agreement.sending_id).update(name_nb="Nytt navn")
    actions.ask_to_sign(agreement=agreement, by=receiver(agreement))
    assert fresh(agreement).current.terms["sending_name"] == "Nytt navn"


def test_the_terms_are_in_the_written_form_of_the_agreement_whoever_makes_it():
    application = place()
    type(application.posting).objects.filter(pk=application.posting_id).update(security="clearance", language="nb")
    with override("en"):
        agreement = made(type(application).objects.with_facts().get(pk=application.pk))
    clearance = dict(Security.choices)["clearance"]
    with override("nb"):
        assert agreement.current.terms["clearance"] == str(clearance)


def test_what_two_agencies_write_between_them_ends_when_they_become_one():
    agreement = to_sign()
    merged(agreement.sending, agreement.receiving)
    assert fresh(agreement).status == Status.CANCELLED

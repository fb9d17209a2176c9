"""Can an agreement be signed in another way than the portal's own, beside it, and is it kept how each has signed?"""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.shortcuts import redirect

from listings.agreements import actions
from listings.agreements.actions.signing import Proof
from listings.agreements.signing_methods import METHODS, Method, register_method
from listings.agreements.status import Party, Status
from tests.factories.agreements import fresh, proof_of, signed_by, signer, to_sign

from .test_pages import at
from .test_signed_papers import package

pytestmark = pytest.mark.django_db
SERVICE = "https://signering.example/"


def led_there(request, agreement, party):
    return redirect(f"{SERVICE}{agreement.number}/{party}/{request.user.pk}")


def check(evidence):
    if not evidence.get("transaction"):
        raise ValidationError("Tjenesten har ikke bekreftet signaturen.", code="unproved")


@pytest.fixture
def service(settings):
    """Another service, which the settings name."""
    yield register_method(Method("service", "Signert hos tjenesten", check, led_there))
    METHODS.pop("service", None)


@pytest.fixture
def agreement(service, settings, db):
    settings.PORTAL_SIGNING_METHOD = "service"
    return to_sign()


def back(agreement, **evidence):
    """From the service, with what it says."""
    proof = Proof(proof_of(agreement, Party.PERSON).digest, evidence, "service")
    by = signer(agreement, Party.PERSON)
    return actions.sign_agreement(agreement=agreement, by=by, party=Party.PERSON, proof=proof)


def test_she_is_led_there_and_has_not_signed_before_it_says_so(client, agreement):
    client.force_login(agreement.person)
    address = at(agreement, "sign", party="person")
    sent = {"digest": client.get(address).context["digest"], "has_read": "on"}
    answer = client.post(address, sent)
    assert answer.url == f"{SERVICE}{agreement.number}/person/{agreement.person_id}"
    with pytest.raises(ValidationError, match="ikke bekreftet"):
        back(agreement)
    assert not agreement.signatures.exists()
    back(agreement, transaction="T-1")
    assert "Signer for" not in client.get(at(agreement)).content.decode()


def test_both_ways_stand_in_one_agreement_and_each_is_kept(settings, agreement):
    back(agreement, transaction="T-1")
    settings.PORTAL_SIGNING_METHOD = "portal"
    with pytest.raises(ValidationError, match="Logg inn på nytt"):
        signed_by(agreement, Party.SENDING, age=3600)
    for party in (Party.SENDING, Party.RECEIVING):
        agreement = signed_by(agreement, party)
    assert agreement.status == Status.IN_FORCE
    kept = {one.party: one for one in agreement.signatures.all()}
    assert (kept["person"].method, kept["person"].evidence) == ("service", {"transaction": "T-1"})
    assert kept["sending"].method == kept["receiving"].method == "portal"
    assert set(kept["sending"].evidence) == {"signed_in_at"}


def test_what_was_signed_verifies_when_the_service_is_no_more(agreement, settings):
    back(agreement, transaction="T-1")
    settings.PORTAL_SIGNING_METHOD = "portal"
    METHODS.pop("service")
    for party in (Party.SENDING, Party.RECEIVING):
        agreement = signed_by(agreement, party)
    call_command("verify_agreements")
    told = b"".join(package(fresh(agreement)).read(name) for name in package(agreement).namelist())
    assert b"<metode>service</metode>" in told.replace(b"ns0:", b"") and told.count(b"metode>portal<") == 2

"""What exactly does somebody sign, and does what was signed in an older rendering go on to verify?"""

import json
from hashlib import sha256

import pytest
from django.core.management import CommandError, call_command

from listings.agreements.models import Signature, SignedPaper
from listings.agreements.status import Party
from tests.factories.agreements import fresh, in_force, signed_by, signer, to_sign
from tests.portal.foundation.on_paper import text_of

from .test_pages import at
from .test_signed_papers import AS_SIGNED, OLDER, got, page, paper_of

pytestmark = pytest.mark.django_db


def test_each_signs_the_words_of_her_own_language(client):
    agreement = to_sign()
    client.force_login(signer(agreement, Party.PERSON))
    english = {"headers": {"accept-language": "en"}}
    shown = client.get(at(agreement, "sign", party="person"), **english)
    answer = {"digest": shown.context["digest"], "has_read": "on"}
    client.post(at(agreement, "sign", party="person"), answer, headers={"accept-language": "nn"})
    assert not agreement.signatures.exists(), "what stood on the page in English is not signed in Nynorsk"
    client.post(at(agreement, "sign", party="person"), answer, **english)
    signature = agreement.signatures.get()
    assert signature.language == "en"
    for group in signature.shown:
        assert group["heading"] in shown.content.decode()
        assert all(f"<dt>{label}</dt>" in shown.content.decode() for label, _text in group["rows"])
    agreement = signed_by(signed_by(agreement, Party.RECEIVING), Party.SENDING)
    assert signature.shown[0]["heading"] == "The parties" and "Partene" in text_of(
        got(agreement, "paper", language="en").content
    )
    signature.shown[0]["heading"] += "s"
    signature.save()
    with pytest.raises(CommandError, match="1 of 3"):
        call_command("verify_agreements")


def as_before(signature):
    """As rendering 2 had it: without labels and language."""
    content = {
        "agreement": str(signature.agreement.public_id),
        "rendering": 2,
        "signer": {"party": signature.party, "name": signature.name, "authority": signature.authority},
        "terms": signature.version.terms,
        "version": signature.version.number,
    }
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    facts = {"rendering": 2, "language": "", "shown": [], "digest": sha256(text.encode()).hexdigest()}
    Signature.objects.filter(pk=signature.pk).update(**facts)


def test_what_was_signed_before_papers_were_kept_verifies_and_gets_one_that_says_so():
    agreement = in_force()
    SignedPaper.objects.all().delete()
    for signature in agreement.signatures.all():
        as_before(signature)
    call_command("verify_agreements")
    assert page(agreement, "verify").count(OLDER) == 3 and "Alt stemmer." in page(agreement, "verify")
    call_command("tend_agreements")
    kept = paper_of(agreement)
    assert "laget etter at alle signerte" in text_of(kept.content) and got(agreement, "paper").content == bytes(
        kept.content
    )
    assert OLDER in page(agreement) and AS_SIGNED not in page(agreement)
    version = fresh(agreement).current
    type(version).objects.filter(pk=version.pk).update(terms=version.terms | {"tasks": "Noe annet"})
    with pytest.raises(CommandError, match="3 of 3"):
        call_command("verify_agreements")

"""Is what was signed kept as it was, whatever becomes of the form, the disk, or the one who changes a byte?"""

import io
import tempfile
import zipfile
from dataclasses import replace
from hashlib import sha256

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from listings.agreements.models import SignedPaper
from listings.agreements.status import Party, Status
from listings.agreements.terms import GROUPS
from portal.foundation.pdf import typefaces
from tests.factories.agreements import amendment_to_sign, receiver, sender, signed_by, to_sign
from tests.portal.foundation.on_paper import text_of

from .test_pages import at

pytestmark = pytest.mark.django_db
OLDER = "Signert i en eldre utgave av skjemaet"
AS_SIGNED = "PDF-en viser avtalen slik den ble signert"


@pytest.fixture
def signed(django_capture_on_commit_callbacks):
    """Signs for the party, and lets happen what waits until the signature stands."""

    def sign(agreement, *parties):
        for party in parties or Party:
            with django_capture_on_commit_callbacks(execute=True):
                agreement = signed_by(agreement, party)
        return agreement

    return sign


@pytest.fixture
def disk(monkeypatch):
    """Full, until it is told to be `free`: the setter finds no place for its letters."""

    class Disk:
        def unread(self):
            typefaces.unpacked.cache_clear()
            typefaces.typefaces.cache_clear()

        def full(self):
            self.unread()
            monkeypatch.setattr(tempfile, "tempdir", "/nowhere")

        def free(self):
            monkeypatch.setattr(tempfile, "tempdir", None)

    disk = Disk()
    yield disk
    disk.unread()


@pytest.fixture
def other_form(monkeypatch):
    """From tomorrow the form calls the tasks by another name."""

    def change():
        groups = [
            replace(
                group,
                fields=tuple(replace(one, label="Gjøremål") if one.code == "tasks" else one for one in group.fields),
            )
            for group in GROUPS
        ]
        for module in ("listings.agreements.terms.showing", "listings.agreements.page"):
            monkeypatch.setattr(f"{module}.GROUPS", groups)

    return change


def got(agreement, name, by=None, language="nb", **how):
    reader = Client(headers={"accept-language": language})
    reader.force_login(by or agreement.person)
    return reader.get(at(agreement, name), **how)


def page(agreement, name="agreement"):
    return got(agreement, name).content.decode()


def package(agreement):
    return zipfile.ZipFile(io.BytesIO(got(agreement, "package").content))


def digests_in(packed):
    """By name, as the package itself says."""
    lines = packed.read("sha256.txt").decode().splitlines()
    return {name: digest for digest, name in (line.split("  ") for line in lines)}


def paper_of(agreement, number=None):
    return SignedPaper.objects.get(version__agreement=agreement, version__number=number or agreement.version)


def test_another_form_tomorrow_changes_nothing_of_what_was_signed(signed, other_form):
    agreement = signed(to_sign())
    kept = paper_of(agreement)
    assert sha256(kept.content).hexdigest() == kept.digest and OLDER not in page(agreement)
    other_form()
    for by in (agreement.person, receiver(agreement), sender(agreement)):
        assert got(agreement, "paper", by, "en").content == bytes(kept.content)
    assert "Arbeidsoppgaver" in text_of(kept.content) and "Gjøremål" not in text_of(kept.content)
    packed = package(agreement)
    assert packed.read("avtale.pdf") == bytes(kept.content) and digests_in(packed)["avtale.pdf"] == kept.digest
    shown = page(agreement)
    assert "Gjøremål" in shown and shown.count(OLDER) == 3 and AS_SIGNED in shown
    checked = page(agreement, "verify")
    assert "Alt stemmer." in checked and checked.count(OLDER) == 3
    call_command("verify_agreements")


@pytest.mark.parametrize("made_by", ["tending", "asking"])
def test_a_full_disk_takes_no_signature_and_the_paper_is_of_that_day(signed, disk, other_form, made_by):
    agreement = to_sign()
    disk.full()
    agreement = signed(agreement)
    assert agreement.status == Status.IN_FORCE and agreement.signatures.standing().count() == 3
    assert "kunne ikke lages" in got(agreement, "paper", follow=True).content.decode()
    call_command("tend_agreements")
    assert paper_of(agreement).digest == "" and "ikke laget ennå" in page(agreement, "verify")
    disk.free()
    other_form()
    if made_by == "tending":
        call_command("tend_agreements")
    else:
        got(agreement, "paper")
    kept = paper_of(agreement)
    assert kept.is_untouched and "Arbeidsoppgaver" in text_of(kept.content) and AS_SIGNED in page(agreement)


def test_each_version_that_all_signed_has_its_own(signed):
    agreement = signed(to_sign())
    first = paper_of(agreement)
    agreement = amendment_to_sign(agreement, tasks="Holde kurs")
    assert got(agreement, "paper").content == bytes(first.content), "what holds, until the change does"
    agreement = signed(agreement)
    second, packed = paper_of(agreement), package(agreement)
    assert got(agreement, "paper").content == packed.read("avtale.pdf") == bytes(second.content)
    assert "Holde kurs" in text_of(second.content)
    assert packed.read(f"avtale-versjon-{first.version.number}.pdf") == bytes(first.content)
    assert {first.digest, second.digest} <= set(digests_in(packed).values())


def test_a_changed_byte_is_found_everywhere(signed):
    agreement = signed(to_sign())
    kept = paper_of(agreement)
    content = bytearray(kept.content)
    content[len(content) // 2] ^= 1
    SignedPaper.objects.update(content=bytes(content))
    with pytest.raises(CommandError, match="0 of 3 signatures .* 1 of 1 PDFs"):
        call_command("verify_agreements")
    assert "Noe er endret" in page(agreement, "verify")
    packed = package(agreement)
    assert sha256(packed.read("avtale.pdf")).hexdigest() != digests_in(packed)["avtale.pdf"] == kept.digest
    answer = got(agreement, "paper", follow=True)
    assert answer["Content-Type"].startswith("text/html") and "Stemmer ikke" in answer.content.decode()


def test_where_one_read_another_edition_the_paper_is_not_said_to_be_what_she_read(signed, other_form):
    agreement = signed(to_sign(), Party.PERSON)
    other_form()
    agreement = signed(agreement, Party.RECEIVING, Party.SENDING)
    shown = page(agreement)
    assert shown.count(OLDER) == 1 and AS_SIGNED not in shown

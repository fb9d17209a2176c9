"""Can an archive check what was signed without the portal?"""

import io
import zipfile
from hashlib import sha256
from xml.etree import ElementTree

import pytest

from listings.agreements.archiving.metadata import NAMESPACE
from listings.agreements.models import Version
from listings.agreements.status import Party
from tests.factories.agencies import portal_administrator
from tests.factories.agreements import amendment_to_sign, in_force, receiver, sender, signed_by, to_sign
from tests.portal.foundation.on_paper import text_of

from .test_pages import at

pytestmark = pytest.mark.django_db


def package(client, agreement, by):
    client.force_login(by)
    answer = client.get(at(agreement, "package"))
    assert answer["Content-Type"] == "application/zip" and "no-store" in answer["Cache-Control"]
    return zipfile.ZipFile(io.BytesIO(answer.content))


def found(root, name):
    return list(root.iter(f"{{{NAMESPACE}}}{name}"))


def test_each_party_takes_out_the_same_signed_bytes(client):
    agreement = in_force(tasks="Lage kurs \x0b & <case>")
    agreement = amendment_to_sign(agreement, tasks="Holde kurs")
    for party in Party:
        agreement = signed_by(agreement, party)
    for by in (receiver(agreement), sender(agreement), agreement.person):
        packed = package(client, agreement, by)
        signed = {sha256(packed.read(name)).hexdigest() for name in packed.namelist() if name.startswith("signert/")}
        assert signed == {one.digest for one in agreement.signatures.all()} and len(signed) == 6
    assert "Holde kurs" in text_of(packed.read("avtale.pdf"))


def test_the_description_names_every_file_with_its_digest(client):
    agreement = in_force()
    packed = package(client, agreement, receiver(agreement))
    root = ElementTree.fromstring(packed.read("metadata.xml"))
    documents = found(root, "dokumentobjekt")
    told = {one.findtext(f"{{{NAMESPACE}}}filnavn"): one.findtext(f"{{{NAMESPACE}}}sjekksum") for one in documents}
    held = {name: sha256(packed.read(name)).hexdigest() for name in packed.namelist() if "." in name}
    assert told == {name: held[name] for name in set(held) - {"metadata.xml", "sha256.txt"}}
    lines = packed.read("sha256.txt").decode().splitlines()
    assert dict(reversed(line.split("  ")) for line in lines) == told
    names = [one.findtext(f"{{{NAMESPACE}}}navn") for one in found(root, "korrespondansepart")]
    assert names == [agreement.person.name, agreement.sending.name_nb, agreement.receiving.name_nb]


def test_a_changed_letter_is_seen_in_the_package(client):
    agreement = in_force()
    version = agreement.current
    Version.objects.filter(pk=version.pk).update(terms=version.terms | {"tasks": "Noe ganske annet"})
    packed = package(client, agreement, receiver(agreement))
    digests = {one.digest for one in agreement.signatures.all()}
    assert not digests & {sha256(packed.read(name)).hexdigest() for name in packed.namelist()}


def test_there_is_none_before_all_have_signed_and_for_nobody_else(client):
    agreement = signed_by(to_sign(), Party.PERSON)
    client.force_login(receiver(agreement))
    page = client.get(at(agreement, "package"), follow=True).content.decode()
    assert "når avtalen er signert av alle" in page
    client.force_login(portal_administrator())
    assert client.get(at(agreement, "package")).status_code == 404

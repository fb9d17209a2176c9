"""How is the package described? XML, with the names that Noark 5 has for records, documents and checksums."""

import re
from xml.etree import ElementTree

from ..status import AGENCIES

NAMESPACE = "https://utvekslingsportalen.no/arkivpakke/1"
ALGORITHM = "SHA-256"
ROLES = dict(zip(AGENCIES, ("avgivende", "mottakende"), strict=True))
UNREADABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def metadata_of(agreement, signatures, files, at):
    """UTF-8 bytes. The names are the same in every language; an archive reads by them."""
    root = ElementTree.Element("arkivpakke", {"xmlns": NAMESPACE})
    record = child(root, "registrering")
    child(record, "systemID", str(agreement.public_id))
    child(record, "tittel", f"{files[0].title} {agreement.number}")
    child(record, "opprettetDato", agreement.made_at.isoformat())
    child(record, "status", str(agreement.status))
    child(record, "versjon", str(agreement.version))
    for name, value in days_of(agreement):
        child(record, name, value)
    parties(record, agreement)
    for signature in signatures:
        signed(record, signature)
    for file in files:
        document(record, file)
    child(root, "pakketDato", at.isoformat())
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def days_of(agreement):
    days = (("foersteDag", agreement.starts), ("sisteDag", agreement.ends), ("ikraftDato", agreement.in_force_at))
    return ((name, day.isoformat()) for name, day in days if day)


def parties(record, agreement):
    terms = agreement.current.terms
    part = child(record, "korrespondansepart", rolle="hospitant")
    child(part, "navn", terms["person_name"])
    for side in AGENCIES:
        part = child(record, "korrespondansepart", rolle=ROLES[side])
        child(part, "navn", terms[f"{side}_name"])
        child(part, "organisasjonsnummer", terms[f"{side}_number"])


def signed(record, signature):
    told = child(record, "elektroniskSignatur", rolle=str(signature.party))
    child(told, "navn", signature.name)
    child(told, "fullmakt", signature.authority)
    child(told, "metode", signature.method)
    child(told, "tidspunkt", signature.at.isoformat())
    child(told, "versjon", str(signature.version.number))
    child(told, "visning", str(signature.rendering))
    if signature.language:
        child(told, "spraak", signature.language)
    child(told, "sjekksum", signature.digest, algoritme=ALGORITHM)
    if signature.voided_at:
        child(told, "bortfalt", signature.voided_at.isoformat(), grunn=signature.void_reason)


def document(record, file):
    told = child(record, "dokumentobjekt")
    child(told, "tittel", file.title)
    child(told, "filnavn", file.name)
    child(told, "format", file.kind)
    child(told, "filstoerrelse", str(len(file.content)))
    child(told, "sjekksum", file.digest, algoritme=ALGORITHM)


def child(parent, name, text=None, **attributes):
    made = ElementTree.SubElement(parent, name, attributes)
    made.text = readable(text)
    return made


def readable(text):
    """XML 1.0 has no place for some signs; somebody may have pasted one."""
    return text and UNREADABLE.sub("", text)

"""May what a directory says of a person be kept? It may be wrong, too long, or say more than we want to know."""

import re

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext as _

from portal.foundation.one_line import on_one_line, refuse_address
from portal.foundation.textcheck import find_birth_number

from .models import DirectoryGroup, DirectoryPerson

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
"""Directories name things by these, and eleven digits in one of them are nobody's number."""
SCIM_NAMES = {
    "user_name": "userName",
    "external_id": "externalId",
    "email": "emails",
    "display_name": "displayName",
    "formatted": "name.formatted",
    "given_name": "name.givenName",
    "family_name": "name.familyName",
    "title": "title",
    "department": "department",
}
NAMES = ("display_name", "formatted", "given_name", "family_name", "title", "department")


def check_person(person):
    """Raises ValidationError: code `unique` for one who is there already, else what is wrong with which attribute."""
    check_fields(person, SCIM_NAMES)
    for name in NAMES:
        check_words(SCIM_NAMES[name], getattr(person, name))
    for name in ("user_name", "email"):
        if address := getattr(person, name):
            check_domain(person.agency, SCIM_NAMES[name], address)
    others = DirectoryPerson.objects.of(person.agency).exclude(pk=person.pk)
    refuse_twice(others.filter(handle=person.handle), "userName")
    if person.external_id:
        refuse_twice(others.filter(external_id=person.external_id), "externalId")


def check_group(group):
    check_fields(group, {"display_name": "displayName", "external_id": "externalId"})
    others = DirectoryGroup.objects.of(group.agency).exclude(pk=group.pk)
    refuse_twice(others.filter(display_name=group.display_name), "displayName")


def check_fields(row, names):
    try:
        row.clean_fields(exclude=[field.name for field in row._meta.fields if field.name not in names])
    except ValidationError as refused:
        wrong = [f"{names.get(name, name)}: {' '.join(texts)}" for name, texts in refused.message_dict.items()]
        raise ValidationError(" ".join(wrong).removeprefix(f"{NON_FIELD_ERRORS}: "), code="invalid") from refused
    for name, told_as in names.items():
        refuse_birth_number(told_as, getattr(row, name))


def refuse_birth_number(name, text):
    if find_birth_number(UUID.sub("", text)):
        raise ValidationError(
            _("%(name)s har et tall på 11 sifre, som et fødselsnummer. Det tar portalen ikke imot."),
            code="birth_number",
            params={"name": name},
        )


def check_words(name, text):
    try:
        refuse_address(text)
    except ValidationError as refused:
        raise ValidationError(f"{name}: {refused.messages[0]}", code="address") from refused
    if text and text.strip() and not on_one_line(text):
        said = _("%(name)s: Her er det ingen tegn som kan leses.")
        raise ValidationError(said, code="unreadable", params={"name": name})


def check_domain(agency, name, address):
    if "@" not in address or not agency.has_address(address):
        domains = ", ".join(agency.domains.order_by("domain").values_list("domain", flat=True))
        raise ValidationError(
            _("%(name)s må være en e-postadresse i et av domenene deres (%(domains)s)."),
            code="domain",
            params={"name": name, "domains": domains},
        )


def refuse_twice(others, name):
    if others.exists():
        raise ValidationError(
            _("En annen fra katalogen deres har samme %(name)s."), code="unique", params={"name": name}
        )

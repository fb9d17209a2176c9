"""Does a text hold what must not be written here?"""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

BIRTH_NUMBER = re.compile(r"(?<!\d)\d{6}[ ]?\d{5}(?!\d)")
EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[a-zA-Z]{2,}")


def find_birth_number(text):
    found = BIRTH_NUMBER.search(text or "")
    return found.group() if found else None


def find_email(text):
    found = EMAIL.search(text or "")
    return found.group() if found else None


def refuse_birth_number(text):
    """Raises ValidationError when `text` holds eleven digits in a row."""
    if find_birth_number(text):
        raise ValidationError(_("Ikke skriv fødselsnummer her. Fjern tallet med elleve siffer."), code="birth_number")

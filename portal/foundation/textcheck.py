"""Does a text hold what must not be written here?"""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

BIRTH_NUMBER = re.compile(r"(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}[ .\-–]?\d{5}(?!\d)")
EMAIL = re.compile(r"(?<![^\s@<>])[^\s@<>]+@[^\s@<>]+\.[a-zA-Z]{2,}")


def find_birth_number(text):
    found = BIRTH_NUMBER.search(text or "")
    return found.group() if found else None


def find_email(text):
    found = EMAIL.search(text or "")
    return found.group() if found else None


def refuse_birth_numbers(form, *names):
    """Said at each field where it stands; in all that was written where no field is named."""
    for name in names or list(form.cleaned_data):
        value = form.cleaned_data.get(name)
        if isinstance(value, str):
            try:
                refuse_birth_number(value)
            except ValidationError as refusal:
                form.add_error(name, refusal)


def refuse_birth_number(text):
    """Raises ValidationError when `text` holds eleven digits, in a row or parted as a birth number is."""
    if find_birth_number(text):
        raise ValidationError(_("Ikke skriv fødselsnummer her. Fjern tallet med elleve siffer."), code="birth_number")

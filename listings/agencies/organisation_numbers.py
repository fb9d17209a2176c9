"""Is this an organisation number? Nine digits, the last of which checks the others (modulus 11)."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)
LENGTH = 9


def is_organisation_number(text):
    """ASCII digits without spaces."""
    if len(text) != LENGTH or not (text.isascii() and text.isdigit()):
        return False
    digits = [int(digit) for digit in text]
    control = -sum(weight * digit for weight, digit in zip(WEIGHTS, digits, strict=False)) % 11
    return control == digits[-1]


def tidied(text):
    """As people write it («974 760 673», «NO974760673MVA») → nine digits."""
    return "".join(text.split()).upper().removeprefix("NO").removesuffix("MVA")


def check_organisation_number(text):
    if not is_organisation_number(text):
        raise ValidationError(
            _("«%(number)s» er ikke et organisasjonsnummer. Sjekk de ni sifrene."),
            code="organisation_number",
            params={"number": text},
        )

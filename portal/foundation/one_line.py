"""How is a name or another short answer written on one line? It stands in the subjects and sentences of our mail."""

import unicodedata

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

BREAKS = frozenset({"Cc", "Zl", "Zp"})
"""Unicode's categories of control characters and of what ends a line or a paragraph."""
TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They turn the direction of what follows, so that it reads as something else."""


def on_one_line(text):
    kept = (" " if unicodedata.category(sign) in BREAKS else sign for sign in text if sign not in TURNS)
    return " ".join("".join(kept).split())


def refuse_address(text):
    if "://" in text:
        raise ValidationError(_("Skriv bare ord her, ikke en nettadresse."), code="address")


class OneLineField(forms.CharField):
    default_validators = [refuse_address]

    def to_python(self, value):
        return super().to_python(on_one_line(value) if isinstance(value, str) else value)

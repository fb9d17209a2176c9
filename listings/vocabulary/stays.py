"""How long may a stay be, and how is its length written? The same for what is announced and for when a person can."""

from decimal import Decimal

from django import forms
from django.conf import settings
from django.utils.formats import number_format


def shortest_stay():
    """In months; a day is about 0.03 of one."""
    return settings.POSTING_SHORTEST_MONTHS


def longest_stay():
    """In months; the longest itself is allowed."""
    return settings.POSTING_LONGEST_MONTHS


def in_months(number):
    """«0,03», «12»: as people write it."""
    return number_format(Decimal(number).normalize())


class MonthsField(forms.DecimalField):
    """«6», «1,5» or «0,03»; written as people write it. With the two decimals that are stored."""

    widget = forms.TextInput({"inputmode": "decimal", "class": "p-narrow"})

    def __init__(self, **facts):
        super().__init__(max_digits=4, decimal_places=2, **facts)

    def to_python(self, value):
        return super().to_python(value.replace(",", ".") if isinstance(value, str) else value)

    def prepare_value(self, value):
        return f"{value.normalize():f}".replace(".", ",") if isinstance(value, Decimal) else value

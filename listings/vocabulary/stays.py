"""How long may a stay be, and how is its length written? The same for what is announced, for when a person can, and for
what a manager is asked: the limits are rules that administrators set."""

from decimal import ROUND_HALF_UP, Decimal

from django import forms
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from portal.foundation.durations import DAYS_IN_MONTH
from portal.foundation.lengths import months_in_words
from portal.foundation.ruled_limits import limit_of

LONGEST, SHORTEST, LONG_WHEN_HOST_PAYS = "longest", "shortest", "legal_basis"
MOST_MONTHS, LEAST_DAYS = 99, 1
"""What a length can be at all, where the rule only advises."""
HUNDREDTH = Decimal("0.01")


def shortest_stay():
    """In months; a day is about 0.03 of one."""
    return (Decimal(least_days()) / DAYS_IN_MONTH).quantize(HUNDREDTH, ROUND_HALF_UP)


def least_days():
    limit = limit_of(SHORTEST)
    return limit.number if limit.stops else LEAST_DAYS


def longest_stay():
    """In whole months; the longest itself is allowed."""
    return longest_wished() if stops_at_longest() else MOST_MONTHS


def longest_wished():
    """In whole months, also where the rule only advises."""
    return limit_of(LONGEST).number


def stops_at_longest():
    """Else the rule only advises."""
    return limit_of(LONGEST).stops


def longest_in_words():
    """For a refusal."""
    return months_in_words(longest_stay())


def longest_said():
    """In a sentence."""
    wished = {"longest": months_in_words(longest_wished())}
    if stops_at_longest():
        return _("En utveksling varer i høyst %(longest)s.") % wished
    return _("En utveksling bør ikke vare lenger enn %(longest)s.") % wished


def long_when_host_pays():
    """In months; a longer stay that the host pays for needs a legal basis in the agreement."""
    return limit_of(LONG_WHEN_HOST_PAYS).number


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


def stops_without_legal_basis():
    """Else the rule only advises."""
    return limit_of(LONG_WHEN_HOST_PAYS).stops

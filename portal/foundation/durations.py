"""How long is it, in words? Weeks and days where a month is too coarse.

Durations are stored as months with two decimals: 0.25 is a week, 0.03 a day, 0.7 the three weeks somebody reckoned out.
"""

from decimal import Decimal

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

DAYS_IN_MONTH, DAYS_IN_WEEK, WEEKS_IN_MONTH = 30, 7, 4
MONTH, WEEK, DAY = "month", "week", "day"
NO_BREAK_SPACE, NO_BREAK = "\u00a0", "\u2060"


def duration_in_words(shortest, longest):
    """«6–12 md.» or «3 uker til 1 md.» on one line, from numbers of months; either may be missing."""
    return unbroken(say(shortest, longest))


def unbroken(text):
    return text.replace(" ", NO_BREAK_SPACE).replace("–", f"–{NO_BREAK}")


def say(shortest, longest):
    if shortest is None and longest is None:
        return ""
    if shortest is None:
        return _("Inntil %(duration)s") % {"duration": amount(longest)}
    if longest is None:
        return _("Fra %(duration)s") % {"duration": amount(shortest)}
    return between(shortest, longest)


def between(shortest, longest):
    (few, unit), (many, last_unit) = in_units(shortest), in_units(longest)
    if (few, unit) == (many, last_unit):
        return amount(longest)
    if unit == last_unit:
        return f"{plain(few)}–{amount(longest)}"
    return _("%(shortest)s til %(longest)s") % {"shortest": amount(shortest), "longest": amount(longest)}


def amount(months):
    number, unit = in_units(months)
    words = {"number": plain(number)}
    if unit == MONTH:
        return ngettext("%(number)s md.", "%(number)s md.", one_or_more(number)) % words
    if unit == WEEK:
        return ngettext("%(number)s uke", "%(number)s uker", number) % words
    return ngettext("%(number)s dag", "%(number)s dager", number) % words


def in_units(months):
    """Months from one on; below it weeks where it comes out in weeks, otherwise days, one at the least."""
    months = Decimal(str(months))
    if months >= 1:
        return months, MONTH
    days = max(1, round(months * DAYS_IN_MONTH))
    if (months * WEEKS_IN_MONTH) % 1 == 0:
        return int(months * WEEKS_IN_MONTH), WEEK
    return (days // DAYS_IN_WEEK, WEEK) if days % DAYS_IN_WEEK == 0 else (days, DAY)


def one_or_more(number):
    """What is not one is said as several: 1.5 months."""
    return 1 if number == 1 else 2


def plain(number):
    """Without needless zeros, and with the comma of the reader's language."""
    return str(int(number)) if number == int(number) else number_format(number, 1)

"""Is a stay as long as the rules let it be? Asked of what is written and of what is brought out, never of what is
out: a page must be kept whatever the rules have become."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.foundation.lengths import days_in_words

from .. import limits


def too_short():
    told = {"least": limits.in_months(limits.shortest_stay()), "days": days_in_words(limits.least_days())}
    return _("Skriv en varighet på minst %(least)s måneder (%(days)s)") % told


def too_long():
    return _("Skriv en varighet på høyst %(longest)s") % {"longest": limits.longest_in_words()}


def kept_within(stay):
    if stay is not None and stay < limits.shortest_stay():
        raise ValidationError(too_short())
    if stay is not None and stay > limits.longest_stay():
        raise ValidationError(too_long())
    return stay

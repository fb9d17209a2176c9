"""How are limits and lengths said?"""

from django.utils.translation import gettext as _

from portal.foundation.lengths import days_in_words, months_in_words
from portal.foundation.years import length_of


def amount(rule):
    """«12 måneder», «100 %»."""
    if str(rule.unit) == "%":
        return f"{rule.limit} %"
    if rule.code == "shortest":
        return days_in_words(rule.limit)
    return months_in_words(rule.limit)


def period_in_words(starts, ends):
    """«6 måneder og 3 dager»; days alone below a month."""
    months, days = length_of(starts, ends)
    if not months:
        return days_in_words(days)
    if not days:
        return months_in_words(months)
    return _("%(months)s og %(days)s") % {"months": months_in_words(months), "days": days_in_words(days)}

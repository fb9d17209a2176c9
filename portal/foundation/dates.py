"""How are dates, deadlines and periods said in words?"""

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from .clock import oslo_today

TOMORROW = 1


def day_in_words(day, today=None):
    """«fredag 4. juni», with the year when it is not this one."""
    if day.year == (today or oslo_today()).year:
        return date_format(day, pgettext("date format", "l j. F"))
    return date_format(day, pgettext("date format", "l j. F Y"))


def date_in_words(day, today=None):
    """«4. juni», with the year when it is not this one."""
    if day.year == (today or oslo_today()).year:
        return date_format(day, pgettext("date format", "j. F"))
    return whole_date_in_words(day)


def whole_date_in_words(day):
    """«4. juni 2027», of what is read long after."""
    return date_format(day, pgettext("date format", "j. F Y"))


def moment_in_words(at):
    """«4. juni 2027 10.30»"""
    return f"{whole_date_in_words(at)} {date_format(at, 'H.i')}"


def month_in_words(day):
    """«august 2027»"""
    return date_format(day, pgettext("date format", "F Y"))


def deadline_in_words(deadline, today=None):
    """«Frist i morgen»; None means that the posting is open until it is filled."""
    if deadline is None:
        return _("Løpende")
    today = today or oslo_today()
    left = (deadline - today).days
    if left < 0:
        return _("Fristen er ute")
    if left == 0:
        return _("Frist i dag")
    if left == TOMORROW:
        return _("Frist i morgen")
    return _("Frist %(day)s") % {"day": day_in_words(deadline, today)}


def days_left(deadline, today=None):
    """«4. juni, 24 dager igjen», beside a heading that says deadline."""
    if deadline is None:
        return _("Løpende")
    left = (deadline - (today or oslo_today())).days
    if left < 0:
        return _("Fristen er ute")
    day = date_in_words(deadline, today)
    return ngettext("%(day)s, %(left)s dag igjen", "%(day)s, %(left)s dager igjen", left) % {"day": day, "left": left}


def start_in_words(earliest, latest=None, *, is_flexible=False):
    """«Fra august 2027», «Aug.–des. 2027» or «Så snart som mulig»."""
    if earliest is None and latest is None:
        return _("Oppstart etter avtale") if is_flexible else ""
    if earliest is None:
        return _("Innen %(month)s") % {"month": month_in_words(latest)}
    if latest is None or same_month(earliest, latest):
        return _("Fra %(month)s") % {"month": month_in_words(earliest)}
    return _("Fra %(start)s–%(end)s") % {"start": start_month(earliest, latest), "end": month_in_words(latest)}


def same_month(one, other):
    return (one.year, one.month) == (other.year, other.month)


def start_month(earliest, latest):
    return date_format(earliest, "F") if earliest.year == latest.year else month_in_words(earliest)


def period_in_words(start, months):
    """«Fra august 2027, 6–12 md.», for a card; either part may be empty."""
    return ", ".join(part for part in (start, months) if part)

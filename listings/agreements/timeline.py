"""What has happened with an agreement, and which days are to come?"""

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from portal.foundation.clock import oslo_today
from portal.foundation.dates import date_in_words

from .calendar_file import days_now
from .status import Event
from .terms.values import as_day

LONG_AGO = date(1, 1, 1)


def timeline(agreement, changes, terms):
    """What has happened, without each change of the words; then the days to come."""
    done = [milestone(change) for change in changes if change.event != Event.EDIT]
    if done and agreement.is_live:
        done[-1]["state"] = "current"
    return done + (days_ahead(agreement, terms) if agreement.is_live else [])


def milestone(change):
    return {"label": change.label, "date": date_in_words(timezone.localdate(change.at), LONG_AGO), "state": "done"}


def days_ahead(agreement, terms):
    """As they hold now: what has been moved since it was agreed, is said beside the agreement."""
    labels = {
        "starts": _("Oppstart"),
        "midway_talk": _("Midtveissamtale"),
        "ends": _("Siste dag"),
        "evaluation_due": _("Frist for sluttevaluering"),
    }
    agreed = {code: as_day(terms[code]) for code in labels}
    now = agreed | {code: held.day for code, held in days_now(agreement).items() if code in labels and not held.is_off}
    days = [(now[code], label) for code, label in labels.items()]
    ahead = sorted((day, label) for day, label in days if day and day >= oslo_today())
    return [{"label": label, "date": date_in_words(day, LONG_AGO), "state": "ahead"} for day, label in ahead]

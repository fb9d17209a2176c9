"""Which days of an exchange go into a calendar?

By the codes of the agreement's own file: the same event is not there twice when both are fetched.
"""

from listings.agreements.calendar_file import EXTENSION, Dated, days_now, later, register_days
from listings.agreements.calendar_file import calendar_of as agreed_calendar
from portal.foundation.clock import oslo_today

from .exchange import Exchange

MIDWAY = "midway_talk"
DAYS = ("starts", MIDWAY, EXTENSION, "ends", "evaluation_due")
"""Without the talk before the agreement, which whoever only follows the exchange does not read of."""


@register_days
def talk_as_set(agreement):
    """The midway talk is moved without a new version of the agreement."""
    talk = getattr(agreement, "midway_talk", None)
    exchange = Exchange(agreement, oslo_today())
    if talk is None:
        return {MIDWAY: Dated(exchange.midway, agreement.version)}
    number, where = later(agreement, talk.changed_at), {"hours": talk.hours, "place": talk.place}
    return {MIDWAY: Dated(exchange.midway, number, **where)}


def calendar_of(exchange, address, codes=DAYS):
    """iCalendar, as bytes."""
    days = days_now(exchange.agreement)
    return agreed_calendar(exchange.agreement, {code: days[code] for code in codes if code in days}, address)

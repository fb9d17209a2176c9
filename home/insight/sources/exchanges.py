"""Which exchanges began, and which came to an end? By the calendar, of agreements that all have signed; never whose."""

from listings.agreements.models import Agreement
from listings.exchanges.balance import full_time_months, rounded
from listings.exchanges.exchange import as_exchanges, exchanges, terms_of

from ..bands import band_of, workload_of
from ..quarters import Quarter
from .postings import SAID, postings_of, said_in
from .source import between, counted, day_of, fact, fact_source, oldest

UNREAD = ("kept_rules", "application__snapshot", "application__message")
WHOLE = 100
AGREED = "form", "construction", "payer", "length", "workload"


def began_on(exchange):
    """Signed by the last one after its first day, it begins that day: the days before are gathered already."""
    return max(exchange.starts, day_of(exchange.agreement.in_force_at))


def ended_on(exchange):
    return max(exchange.last_day, day_of(exchange.agreement.in_force_at))


def happened(on, first, last):
    """(exchange, its day by `on`, whether it is the person's first of the kind in the quarter), without those that were
    cancelled before they began."""
    since = Quarter.of(first).first
    rows = exchanges().filter(starts__lte=last, in_force_at__lt=between("x", last, last)["x__lt"])
    rows = rows.exclude(ends__lt=since, in_force_at__lt=between("x", since, since)["x__gte"])
    known = as_exchanges(rows.defer(*UNREAD).prefetch_related("versions"))
    days = sorted(((on(one), one.agreement.pk, one) for one in known if one.last_day >= one.starts), key=by_day)
    within = (row for row in days if since <= row[0] <= last)
    return counted(((one, day, [one.agreement.person_id]) for day, _key, one in within), first)


def by_day(row):
    return row[:2]


def said_of(exchange, last_day):
    """By the terms that hold, and how long it lasts until `last_day`."""
    terms = terms_of(exchange.agreement)
    length = max(rounded(full_time_months(exchange.starts, last_day, WHOLE)), 0.1)
    answers = {"form": "form", "construction": "construction", "payer": "salary_paid_by"}
    said = {cut: terms.get(field) or "none" for cut, field in answers.items()}
    return said | {"length": band_of(length), "workload": workload_of(exchange.percentage)}


def fact_of(source, exchange, day, is_first, cuts):
    places = {"agency": exchange.agreement.receiving, "other": exchange.agreement.sending}
    return fact(source, day, **places, people=int(is_first), cuts=cuts)


def begins():
    return oldest(Agreement.objects.filter(in_force_at__isnull=False), "starts")


@fact_source("started", begins=begins, is_known_by_both=True, says=(*SAID, *AGREED))
def started(first, last):
    """Also with what the posting said, while that is known."""
    begun = list(happened(began_on, first, last))
    told = [one.agreement.application for one, _day, _is_first in begun if one.agreement.application]
    postings = postings_of(application.posting_id for application in told)
    for exchange, day, is_first in begun:
        application = exchange.agreement.application
        said = said_in(postings[application.posting_id]) if application else {"theme": []}
        yield fact_of("started", exchange, day, is_first, said | said_of(exchange, exchange.agreement.ends))


@fact_source("ended", begins=begins, is_known_by_both=True, says=AGREED)
def ended(first, last):
    """With how long they lasted, and whether that was as agreed."""
    for exchange, day, is_first in happened(ended_on, first, last):
        is_short = exchange.is_cut_short and exchange.last_day < exchange.agreement.ends
        said = said_of(exchange, exchange.last_day) | {"ending": "short" if is_short else "whole"}
        yield fact_of("ended", exchange, day, is_first, said)

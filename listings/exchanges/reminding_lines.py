"""Who is reminded of the lines that are theirs, and not ticked? Each party of an exchange, once a week at the most."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef

from listings.agreements.models import Agreement
from listings.agreements.status import Party
from portal.foundation.clock import oslo_midnight, oslo_today
from portal.notifications.outbox import told_since

from . import signals
from .exchange import as_exchanges, exchanges
from .limits import FURTHEST_DAYS, LINES_REMINDED_AFTER, LINES_REMINDED_EVERY
from .models import Item
from .open_lines import left_for, with_open_lines

LONGEST_AFTER = timedelta(days=FURTHEST_DAYS) + LINES_REMINDED_AFTER


def remind_of_lines():
    """How many lists. A day on which this did not run is made up for by the next; nobody hears again within a week."""
    told, number = told_lately(), 0
    for agreement, side, left in lists_waiting():
        if (str(agreement.public_id), str(side)) not in told:
            with transaction.atomic():
                signals.lines_waiting.send(sender=Agreement, agreement=agreement, side=side, left=left)
            number += 1
    return number


def told_lately():
    """Whole days: that the job comes a minute earlier, makes nobody wait a day more."""
    since = oslo_midnight() - LINES_REMINDED_EVERY + timedelta(days=1)
    return {(context["id"], context["side"]) for context in told_since("exchange_lines", since)}


def lists_waiting():
    """Not while one of the agencies is out: then nobody can tick."""
    is_open = Item.objects.filter(agreement=OuterRef("pk"), done_at=None)
    rows = exchanges().filter(Exists(is_open), ends__gte=oslo_today() - LONGEST_AFTER)
    for exchange in as_exchanges(with_open_lines(rows.prefetch_related("signatories__person"))):
        for side in Party if exchange.agreement.are_both_in else ():
            left = left_for(exchange, side)
            if left.is_waiting:
                yield exchange.agreement, side, left

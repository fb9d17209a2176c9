"""How often may a code be asked for, and be tried? Counted in the shared cache, by address and by where it comes from.

A limit has numbered tickets, and the cache's `add` gives each to one request alone. A number in the session, or one
that is read and written back, would let requests pass together that come at the same moment.
"""

import logging
import time
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice

from allauth.core.internal.ratelimit import get_ip
from django.core.cache import cache
from django.utils.translation import gettext as _

log = logging.getLogger(__name__)
MINUTE, HOUR = 60, 3600


def in_round(name, who, seconds):
    """A key that another minute or hour does not have. Who it is cannot be read from it."""
    return f"{name}:{int(time.time() // seconds)}:{sha256(who.encode()).hexdigest()}"


@dataclass(frozen=True)
class Limit:
    name: str
    most: int
    seconds: int

    def take(self, who):
        """The key of a ticket, or None when all are out until the next minute or hour begins."""
        return next(self._tickets(who), None)

    def take_several(self, who, number):
        """The keys of so many tickets; None, and none is taken, when there are fewer."""
        tickets = list(islice(self._tickets(who), number))
        if len(tickets) == number:
            return tickets
        give_back(tickets)
        return None

    def _tickets(self, who):
        """Each is taken when it is given."""
        keys = [f"{self._round(who)}:{number}" for number in range(self.most)]
        taken = cache.get_many(keys)
        return (key for key in keys if key not in taken and cache.add(key, 1, self.seconds))

    def _round(self, who):
        """New keys in each round: two requests could both renew a ticket that has run out."""
        return in_round(f"tries:{self.name}", who, self.seconds)


CODE = Limit("code", 3, 24 * HOUR)
"""For one code that was sent. It lasts shorter than the tickets, at most into the next round."""
WRONG_BY_ADDRESS = Limit("wrong-by-address", 15, HOUR)
"""From one place, so that nobody else shuts a person out; over all places the letters she may get set the limit."""
WRONG_BY_PLACE = Limit("wrong-by-place", 60, HOUR)
"""A whole agency may come from one IP address."""
ASKED_BY_ADDRESS = Limit("asked-by-address", 3, MINUTE)
ASKED_IN_AN_HOUR = Limit("asked-in-an-hour", 20, HOUR)
ASKED_BY_PLACE = Limit("asked-by-place", 60, MINUTE)
WRONG_FACTOR = Limit("wrong-factor", 10, HOUR)
"""For one person. Only somebody who has come past her e-mail or her provider can use them up."""
PROVIDER_BY_PLACE = Limit("provider-by-place", 300, MINUTE)
"""Each way to a provider and back is a row in a table, also of those who never come in."""


def place_of(request):
    """Where it comes from."""
    return get_ip(request)


class TooManyTries(Exception):
    def __init__(self, limit):
        self.limit = limit
        super().__init__(limit.name)

    @property
    def message(self):
        if self.limit is CODE:
            return _("Det ble for mange forsøk med koden. Be om en ny.")
        if self.limit.seconds > MINUTE:
            return _("Det ble for mange forsøk. Vent en time, og prøv igjen.")
        return _("Det ble for mange forsøk. Vent et minutt, og prøv igjen.")


def take_all(*wishes):
    """A ticket of each (limit, who); raises TooManyTries for the first that has none."""
    tickets = []
    for limit, who in wishes:
        ticket = limit.take(who)
        if ticket is None:
            log.warning("No more tries: %s", limit.name)
            raise TooManyTries(limit)
        tickets.append(ticket)
    return tickets


def ask(request, address):
    """Before a code is sent. Raises TooManyTries."""
    take_all((ASKED_BY_PLACE, get_ip(request)), (ASKED_BY_ADDRESS, address), (ASKED_IN_AN_HOUR, address))


def use_provider(request):
    """Before somebody goes to a provider, and when she comes back. Raises TooManyTries."""
    take_all((PROVIDER_BY_PLACE, get_ip(request)))


def guess(request, address, letter):
    """Before a code is compared. `letter` is the one it was sent in. Raises TooManyTries."""
    place = get_ip(request)
    return take_all((CODE, letter), (WRONG_BY_ADDRESS, f"{address} {place}"), (WRONG_BY_PLACE, place))


def prove(person):
    """Before a second factor is compared. Raises TooManyTries."""
    return take_all((WRONG_FACTOR, str(person.public_id)))


def give_back(tickets):
    """It was right: only wrong ones count."""
    cache.delete_many(tickets)


def was_right(tickets):
    """Only wrong codes count against an address and a place."""
    give_back(tickets[1:])

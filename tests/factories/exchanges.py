"""Agreements in force, as the last signature brings them there.

`running(sending, receiving)` gives one that began a month ago; `starts`, `ends` and terms may be given; `coming()` and
`ended()` the others.
"""

import datetime

from django.utils import timezone

from listings.agreements.actions.signing import enter
from listings.agreements.models import Agreement, Signatory
from listings.agreements.status import Status
from listings.agreements.terms.values import with_new
from portal.foundation.clock import oslo_today

from .agencies import AgencyFactory, employee

A_MONTH, A_DAY = datetime.timedelta(days=30), datetime.timedelta(days=1)


def agreed(sending=None, receiving=None, *, person=None, percentage=100, **terms):
    """`terms` has `starts` and `ends`."""
    sending, receiving = sending or AgencyFactory(), receiving or AgencyFactory()
    days = {"starts": terms["starts"], "ends": terms["ends"], "percentage": percentage}
    facts = {"status": Status.TO_SIGN} | days
    made = Agreement.objects.create(person=person or employee(sending), sending=sending, receiving=receiving, **facts)
    made.versions.create(number=1, terms=with_new({}, days | terms))
    enter(Agreement.objects.with_facts().get(pk=made.pk))
    Agreement.objects.filter(pk=made.pk).update(shared_at=timezone.now())  # told to nobody
    return Agreement.objects.with_facts().get(pk=made.pk)


def running(sending=None, receiving=None, **facts):
    days = {"starts": oslo_today() - A_MONTH, "ends": oslo_today() + 5 * A_MONTH}
    return agreed(sending, receiving, **days | facts)


def coming(sending=None, receiving=None, **facts):
    days = {"starts": oslo_today() + A_MONTH, "ends": oslo_today() + 4 * A_MONTH}
    return agreed(sending, receiving, **days | facts)


def ended(sending=None, receiving=None, **facts):
    days = {"starts": oslo_today() - 4 * A_MONTH, "ends": oslo_today() - A_DAY}
    return agreed(sending, receiving, **days | facts)


def signs_for(agreement, party, person):
    return Signatory.objects.create(agreement=agreement, party=party, person=person, authority="Instruks")


def item_of(agreement, code):
    return agreement.exchange_items.select_related("agreement").get(code=code)

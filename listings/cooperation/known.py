"""What do two agencies already agree on when a single agreement between them is made?"""

from listings.agreements.prefilling import register_known
from portal.foundation.clock import oslo_today

from .models import Cooperation
from .shared_terms import FIELDS, agreed_on


def holding_between(one, other):
    """The proposal that holds today; None when none does."""
    cooperation = Cooperation.objects.live().between(one, other).with_facts().first()
    return cooperation.held_on(oslo_today()) if cooperation else None


@register_known
def agreed_by(sending, receiving):
    held = holding_between(sending, receiving)
    return agreed_on(held.terms) if held else {}


def differing(held, terms):
    """Fields where a single agreement says something else than what the two have agreed on."""
    return [FIELDS[code] for code, value in agreed_on(held.terms).items() if terms.get(code, "") != value]

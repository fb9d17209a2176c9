"""Which agreement is the other half of a swap, in which somebody goes the other way between the same two agencies?

The terms name it by its number, which is what is signed. Whoever may read it finds the way to it there.
"""

import re

from .models import Agreement

FIELD = "mutual_swap"
NUMBER = re.compile(r"\b\d{4}-(\d{4,12})\b")


def the_other_way(agreement, user):
    """Those that she may read."""
    turned = {"sending": agreement.receiving_id, "receiving": agreement.sending_id}
    return Agreement.objects.visible_to(user).filter(**turned)


def offered(agreement, user):
    """The number of each that stands and who goes, the newest first."""
    rows = the_other_way(agreement, user).standing().select_related("person").order_by("-made_at", "-pk")
    return [(one.number, str(one.person or "")) for one in rows]


def other_half(agreement, terms, user):
    """None where the terms name none that she may read."""
    named = {found[0]: found[1] for found in NUMBER.finditer(terms.get(FIELD, ""))}
    if not named:
        return None
    others = the_other_way(agreement, user).filter(pk__in=named.values())
    return next((one for one in others if one.number in named), None)

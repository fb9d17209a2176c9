"""Whom does a posting reach? Agencies are counted; people only in bands, so that nobody can be made out.

Who knows about people registers `counter(draft, agencies)`: how many in those agencies fit what is asked for, and a
mark that is equal for the same people.
"""

import hmac
from dataclasses import dataclass
from hashlib import sha256

from django.conf import settings
from django.db.models import Q

from listings.agencies.models import Agency

from .choices import Audience, Kind

BANDS = (1000, 500, 300, 200, 100, 50, 30, 20, 10, 5)
BLUR, BLUR_SHARE = 3, 0.1
"""How far below the true number the shown one may be taken from: so many people, and such a share of them."""
_counters = []


@dataclass(frozen=True)
class Reach:
    """`over`: more people than this fit; 0 for few or none, None where nobody can tell."""

    agencies: int
    over: int | None


def register(counter):
    """The newest one answers."""
    _counters.append(counter)
    return counter


def reach_of(draft):
    agencies = readers_of(draft)
    return Reach(agencies=agencies.count(), over=over(draft, agencies))


def over(draft, agencies):
    asked = wanted_keys(draft)
    if not _counters or draft.kind == Kind.OFFER or not asked:
        return None
    count, people = _counters[-1](draft, agencies)
    return band(count, f"{draft.agency_id}:{people}")


def wanted_keys(draft):
    return sorted({line.competence_id for line in draft.wanted})


def readers_of(draft):
    """The active agencies whose people it is meant for: the rows of the rule `is_meant_for`, from the other side."""
    agencies, own = Agency.objects.active(), draft.agency
    if draft.visibility == Audience.ALL:
        return agencies
    if draft.visibility == Audience.CHOSEN:
        return agencies.filter(Q(pk=own.pk) | Q(pk__in=[agency.pk for agency in draft.chosen_agencies.all()]))
    if draft.visibility == Audience.SECTOR:
        return agencies.filter(Q(pk=own.pk) | Q(ministry=own.sector_id) | Q(pk=own.sector_id, ministry=None))
    return agencies.filter(pk=own.pk)


def band(count, people):
    """More than this, never an exact number, and never below five. Where each band begins is blurred by who they are:
    one person more or less gets another blur, and the same people the same, however often and in whatever way they are
    asked about. A blur by the words of the question could be averaged away by asking for what nobody holds as well.
    """
    digest = hmac.new(settings.SECRET_KEY.encode(), people.encode(), sha256).digest()
    share = int.from_bytes(digest[:4]) / 2**32
    blurred = count - round(share * (BLUR + BLUR_SHARE * count))
    return next((edge for edge in BANDS if blurred > edge), 0)

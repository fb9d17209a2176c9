"""How long is it kept what a person keeps? Searches for a while after their last day; marks until they are old, and
their postings over."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.postings.status import ENDED
from portal.foundation.clock import OSLO
from portal.foundation.retention import register_rule

from .limits import KEPT_AFTER, MARK_KEPT
from .models import Favourite, SavedSearch


def ended(now):
    """So long ago that they can no longer be renewed."""
    return SavedSearch.objects.filter(ends_on__lt=timezone.localdate(now, OSLO) - KEPT_AFTER)


def forget_ended(now):
    return sum(search.delete()[0] > 0 for search in ended(now))


def old_marks(now):
    return Favourite.objects.filter(marked_at__lt=now - MARK_KEPT, posting__status__in=ENDED)


register_rule(
    "saved.searches",
    _("Lagrede søk slettes tre måneder etter siste dag"),
    rows=ended,
    carry_out=forget_ended,
)
register_rule(
    "saved.favourites",
    _("Merker på utlysninger som er over, slettes når de er et år gamle"),
    rows=old_marks,
)

"""Which of its own postings can an agency say that a request is about?"""

from django.db.models import Q

from listings.postings.choices import Kind
from listings.postings.models import PostingPage
from listings.postings.permissions import meant_for_agencies

FITS = {Kind.OFFER: Kind.NEED, Kind.SWAP: Kind.SWAP}
"""An offer meets a need, a swap another swap."""


def own_openings(posting, agencies, kept=None):
    """Open ones of `agencies`, of the kind that fits, that the other agency may read; and the one that was chosen."""
    rows = PostingPage.objects.findable().open().of_any([agency.pk for agency in agencies])
    owner = posting.agency
    readable = meant_for_agencies({owner.pk}, {owner.sector_id})
    fitting = rows.filter(readable, kind=FITS.get(posting.kind, ""))
    chosen = Q(pk__in=fitting.order_by().values("pk")) | Q(pk=kept)
    return PostingPage.objects.filter(chosen).order_by("title", "pk")

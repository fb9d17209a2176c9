"""Which of its own postings can an agency say that a request is about?"""

from django.db.models import Q

from listings.postings.choices import Audience, Kind
from listings.postings.models import PostingPage

FITS = {Kind.OFFER: Kind.NEED, Kind.SWAP: Kind.SWAP}
"""An offer meets a need, a swap another swap."""


def own_openings(posting, agencies, kept=None):
    """Open ones of `agencies`, of the kind that fits, that the other agency may read; and the one that was chosen."""
    rows = PostingPage.objects.findable().open().of_any([agency.pk for agency in agencies])
    fitting = rows.filter(read_by(posting.agency), kind=FITS.get(posting.kind, ""))
    chosen = Q(pk__in=fitting.order_by().values("pk")) | Q(pk=kept)
    return PostingPage.objects.filter(chosen).order_by("title", "pk")


def read_by(agency):
    """The rule of `is_meant_for`, for one agency."""
    sector = agency.sector_id
    in_sector = Q(agency__ministry=sector) | Q(agency__ministry=None, agency=sector)
    return (
        Q(visibility=Audience.ALL)
        | Q(visibility=Audience.CHOSEN, chosen_agencies=agency)
        | Q(visibility=Audience.SECTOR) & in_sector
    )

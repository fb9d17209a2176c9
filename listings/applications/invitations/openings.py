"""To which postings can somebody invite?"""

from django.db.models import F

from listings.postings.choices import Kind
from listings.postings.models import PostingPage
from listings.postings.permissions import written_agencies
from portal.foundation.clock import oslo_today


def openings_of(user):
    """Those that take interest, of the agencies she handles candidates for; the one that closes first stands first."""
    agencies = written_agencies(user)
    rows = PostingPage.objects.findable().open().of_any(agencies).exclude(kind=Kind.OFFER)
    rows = rows.exclude(deadline=oslo_today()).select_related("agency")
    return rows.order_by(F("deadline").asc(nulls_last=True), "title")

"""What do postings put on the pages of lower apps? Cards on an agency's page, as far as the reader may see."""

from django.utils.translation import gettext_lazy as _

from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .facts import card_of
from .models import PostingPage
from .status import TONES, Status

MOST_CARDS = 12


def agency_postings(request, page):
    visible = PostingPage.objects.visible_to(request.user).findable().of(page.agency)
    rows = list(visible.with_facts().order_by("-published_at")[: MOST_CARDS + 1])
    if not rows:
        return None
    context = {
        "agency": page.agency,
        "cards": [card_of(posting) for posting in rows[:MOST_CARDS]],
        "has_more": len(rows) > MOST_CARDS,
    }
    return slots.Part("listings/postings/agency_postings.html", context)


def closing(request, agency):
    """On the page that asks whether an agency is to be closed."""
    out = PostingPage.objects.of(agency).findable().count()
    return slots.Part("listings/postings/closing.html", {"out": out}) if out else None


slots.register("agency.closing", closing, order=10)
slots.register("agency.postings", agency_postings, order=10)
show(_("Utlysning"), Status, TONES)

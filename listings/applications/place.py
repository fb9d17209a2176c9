"""Is there still a place to offer, and to say yes to? One check, for both sides, in the verbs and on the pages."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from listings.postings.models import PostingPage
from listings.postings.status import PUBLIC_HISTORY, Status


class PlaceIsGone(ValidationError):
    """The posting has been taken back, or its agency is out; the message is for either side."""


def why_gone(posting):
    """Empty while the place stands; a deadline or an end does not take it away from one who is still answered."""
    if not posting.agency.is_active:
        return _("Virksomheten er ikke med i ordningen nå, så plassen kan ikke tilbys eller tas imot.")
    if posting.status not in PUBLIC_HISTORY:
        return _("Utlysningen er trukket, så plassen kan ikke tilbys eller tas imot.")
    return ""


STILL = {
    Status.EXPIRED: _("Fristen er ute. Dere kan fortsatt tilby plassen til dem som har meldt interesse."),
    Status.ASSIGNED: _(
        "Plassen er merket som tildelt. Dere kan fortsatt tilby den, for eksempel hvis noen har trukket seg."
    ),
    Status.CLOSED: _("Utlysningen er avsluttet. Dere kan fortsatt tilby plassen til dem som har meldt interesse."),
}


def why_still(posting):
    """What the agency is told before it offers a place after the end; empty while the posting is open."""
    return STILL.get(posting.status, "") if not why_gone(posting) else ""


def check_stands(application):
    """Judged by the posting as it is now, which nobody withdraws meanwhile. Raises PlaceIsGone."""
    rows = PostingPage.objects.select_for_update(of=("self",)).select_related("agency")
    if why := why_gone(rows.get(pk=application.posting_id)):
        raise PlaceIsGone(why, code="place_is_gone")

"""What comes after two agencies have settled something? A posting that takes interest, and a colleague proposed for it.

From there on it is as with any posting: she answers herself, her manager is asked, and the two sign an agreement.
"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from listings.postings.choices import Kind
from listings.postings.reach import readers_of
from listings.postings.status import UNPUBLISHED
from listings.postings.status import Status as OfPosting
from portal.access.rules import Action, can

from .sides import agency_of, other, side_of
from .status import CAME_TO_NOTHING, LIFECYCLE, Event, Side


@dataclass(frozen=True)
class Way:
    """`label` and `url` are empty where it is the other agency's turn."""

    sentence: str
    label: str = ""
    url: str = ""


def wants_place(request):
    """Something is settled, and the agency that asked has no posting for it that is out or underway."""
    if not LIFECYCLE.allows("place", request.status):
        return False
    about = request.about
    if about is None or about.status in CAME_TO_NOTHING:
        return True
    return about.status == OfPosting.ASSIGNED and not is_placed(request)


def is_placed(request):
    """The posting is made for this, and not one that was named when the agency asked."""
    return request.history.filter(event=Event.PLACE).exists()


def reaches(posting, agency):
    return readers_of(posting).filter(pk=agency.pk).exists()


def ways_on(user, request):
    """For the one who reads it; none while nothing is settled, or one of the two is not in."""
    if not LIFECYCLE.allows("place", request.status) or not request.are_both_in:
        return []
    side = side_of(user, request)
    return [way for way in (to_asker(user, request, side), to_owner(user, request, side)) if way]


def to_asker(user, request, side):
    """Somebody of the agency that owns the posting goes to the one that asked."""
    if not wants_place(request) and request.about.status not in UNPUBLISHED:
        return proposal(user, request.about, request, host=Side.ASKER)
    names = {"asker": request.agency.short, "owner": request.owner.short}
    if side == Side.OWNER:
        return Way(_("%(asker)s lyser ut oppdraget for dere. Da får dere beskjed, og kan foreslå en kollega.") % names)
    if wants_place(request):
        return Way(_("Lys ut oppdraget for %(owner)s. Bare de ser utlysningen, og kan foreslå en kollega.") % names)
    finish = _("Gjør ferdig utlysningen. Da får %(owner)s beskjed, og kan foreslå en kollega.") % names
    return Way(finish, _("Åpne utlysningen"), reverse("postings:review", args=[request.about.pk]))


def to_owner(user, request, side):
    """In a swap, somebody goes the other way too."""
    if request.posting.kind != Kind.SWAP:
        return None
    return proposal(user, request.posting, request, host=Side.OWNER)


def proposal(user, posting, request, host):
    """To one of the home agency: propose somebody. To one of the host: they do. None when it takes nobody now."""
    home = agency_of(other(host), request)
    if not posting.is_open or not reaches(posting, home):
        return None
    if side_of(user, request) == host:
        said = _("%(agency)s kan foreslå en kollega til «%(title)s». Når noen har fått plassen, lager dere avtalen.")
        return Way(said % {"agency": home.short, "title": posting.title}, _("Åpne utlysningen"), posting.url)
    if not can(user, Action.NOMINATE, posting):
        return None
    said = _("Foreslå en kollega til «%(title)s». Kollegaen må selv si ja, og lederen blir spurt.")
    propose = reverse("applications:nominate", args=[posting.pk])
    return Way(said % {"title": posting.title}, _("Foreslå en kollega"), propose)

"""Which parts of other pages are about requests? Registered in named slots."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from listings.postings.choices import Kind
from listings.postings.own.rows import register_link
from listings.postings.owners import contacts_of
from listings.postings.permissions import written_agencies
from listings.postings.reach import readers_of
from listings.postings.status import UNPUBLISHED
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .models import Request
from .permissions import askers_of
from .places import wants_place
from .progress import next_step, turn_of
from .sides import other_agency
from .status import TONES, Status

MOST_SHOWN = 5


def way_to_ask(request, posting):
    """On another agency's offer or swap: send a request, how it stands, or who at hers can."""
    user = request.user
    if not user.is_authenticated or posting.kind == Kind.NEED or posting.agency_id in written_agencies(user):
        return None
    hers = askers_of(user, posting)
    return ask_or_follow(user, posting, hers) if hers else who_can_ask(user, posting)


def ask_or_follow(user, posting, hers):
    """The latest of each of her agencies; those without a live one may ask while the posting is open."""
    rows = Request.objects.to(posting).filter(agency__in=hers).with_facts().order_by("pk")
    latest = {row.agency_id: row for row in rows}
    is_busy = {row.agency_id for row in latest.values() if row.is_live}
    may_ask = posting.is_open and any(agency.pk not in is_busy for agency in hers)
    sent = [{"sent": row, "turn": turn_of(row, user), "next": next_step(row, user)} for row in latest.values()]
    if not sent and not may_ask:
        return None
    context = {"posting": posting, "sent": sent, "may_ask": may_ask}
    return slots.Part("listings/requests/parts/ask.html", context)


def who_can_ask(user, posting):
    """For her own colleagues alone: people's names are not for others."""
    if not posting.is_open or user.belongs_to(posting.agency):
        return None
    hers = readers_of(posting).filter(pk__in=user.agency_ids()).order_by("pk")
    names = [person.name for agency in hers for person in contacts_of(agency)][:MOST_SHOWN]
    return slots.Part("listings/requests/parts/who_can_ask.html", {"names": names, "is_offer": is_offer(posting)})


def is_offer(posting):
    return posting.kind == Kind.OFFER


def received(request, posting):
    """On the own agency's posting: those that have asked, the ones that wait first."""
    if posting.kind == Kind.NEED or posting.agency_id not in written_agencies(request.user):
        return None
    rows = Request.objects.received_by(request.user).to(posting).with_facts().waiting_first()
    found = list(rows[: MOST_SHOWN + 1])
    context = {"rows": found[:MOST_SHOWN], "has_more": found[MOST_SHOWN:]}
    return slots.Part("listings/requests/parts/received.html", context) if found else None


def on_my_page(request, thing=None):
    """What her agency has not answered, and then what it talks about, or has settled and made no place for."""
    if not written_agencies(request.user):
        return None
    rows = Request.objects.ongoing_for(request.user).select_related("posting__agency", "agency", "about")
    rows = rows.waiting_first()
    found = list(rows[: MOST_SHOWN + 1])
    context = {"rows": [line(request.user, row) for row in found[:MOST_SHOWN]], "has_more": found[MOST_SHOWN:]}
    return slots.Part("listings/requests/parts/my_page.html", context) if found else None


def line(user, row):
    stands = _("Venter på dere") if row.waits else row.get_status_display()
    return {"sent": row, "agency": other_agency(user, row), "stands": stands, "wants_place": wants_place(row)}


def way_in(request, thing=None):
    """Beside my page, for those who speak for an agency."""
    return slots.Part("listings/requests/parts/way_in.html") if written_agencies(request.user) else None


def to_requests(posting):
    """In the agency's own list."""
    if posting.status in UNPUBLISHED or posting.kind == Kind.NEED:
        return None
    return {"label": _("Forespørsler"), "url": reverse("requests:list")}


register_link(12, to_requests)
slots.register("posting.interest", way_to_ask, order=12)
slots.register("posting.people", received, order=20)
slots.register("my_page", on_my_page, order=7)
slots.register("my_page.aside", way_in, order=11)
show(_("Forespørsel"), Status, TONES)

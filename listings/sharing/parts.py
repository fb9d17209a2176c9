"""What does sharing put on other pages? Open postings for who is outside; for the own people, how they stand."""

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from listings.postings.own.rows import register_link
from listings.postings.permissions import written_agencies
from listings.postings.status import OPEN
from portal.access.rules import Action, can
from portal.foundation import slots

from .feeds import feed_address, page_address
from .models import PublicShare
from .obstacles import obstacle
from .presentation import open_card

ON_FRONT_PAGE, ON_AGENCY_PAGE, IN_OWN_LIST = 3, 6, 5


def finds_all(user):
    """Whoever is in meets the postings themselves."""
    return can(user, Action.SEARCH_POSTINGS)


def newest(user):
    return PublicShare.objects.visible_to(user).with_facts().newest_first()


def on_front_page(request, page):
    shares = [] if finds_all(request.user) else list(newest(request.user)[:ON_FRONT_PAGE])
    cards = [open_card(share, get_language()) | {"brand": "", "is_light": False} for share in shares]
    return slots.Part("listings/sharing/parts/front_page.html", {"cards": cards}) if cards else None


def on_agency_page(request, page):
    if finds_all(request.user):
        return None
    agency = page.agency
    shares = list(newest(request.user).of(agency)[: ON_AGENCY_PAGE + 1])
    context = {
        "agency": agency,
        "cards": [open_card(share, get_language()) for share in shares[:ON_AGENCY_PAGE]],
        "all": page_address(agency) if len(shares) > ON_AGENCY_PAGE else "",
        "feed": feed_address(agency),
    }
    return slots.Part("listings/sharing/parts/agency_page.html", context) if shares else None


def on_posting(request, posting):
    """To those who may share it: that it stands openly, or that it could."""
    if not can(request.user, Action.STOP_SHARING, posting):
        return None
    share = PublicShare.objects.on().filter(posting=posting).first()
    if share is None and obstacle(posting):
        return None
    return slots.Part("listings/sharing/parts/posting.html", {"posting": posting, "share": share})


def in_own_list(request, user):
    """Above the agency's own postings: those that stand openly."""
    own = PublicShare.objects.visible_to(user).filter(posting__agency__in=written_agencies(user))
    shares = list(own.select_related("posting").newest_first()[: IN_OWN_LIST + 1])
    context = {"shares": shares[:IN_OWN_LIST], "has_more": len(shares) > IN_OWN_LIST}
    return slots.Part("listings/sharing/parts/own_list.html", context) if shares else None


def to_sharing(posting):
    """In the agency's own list, from where a share is also looked at and ended."""
    if posting.status not in OPEN or not posting.agency.allows_public_sharing:
        return None
    return {"label": _("Åpen deling"), "url": reverse("sharing:keep", args=[posting.pk])}


def closing(request, agency):
    """On the page that asks whether an agency is to be closed."""
    number = PublicShare.objects.on().of(agency).count()
    return slots.Part("listings/sharing/parts/closing.html", {"number": number}) if number else None


register_link(20, to_sharing)
slots.register("front_page.open", on_front_page)
slots.register("agency.postings", on_agency_page, order=20)
slots.register("posting.people", on_posting, order=20)
slots.register("postings.own", in_own_list, order=20)
slots.register("agency.closing", closing, order=15)

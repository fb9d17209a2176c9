"""Which links stand at the top and the bottom of every page, and where is the reader now?"""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from portal.access.catalogue import Action
from portal.access.permissions import is_portal_administrator, is_portal_editor
from portal.access.roles import Role
from portal.access.rules import can
from stories.models import written_form

from .models import StandardPage

BELOW_FRONT_PAGE = 3


@dataclass(frozen=True)
class Item:
    label: str
    url: str
    is_current: bool = False


def address(name, *args):
    """An address, or nothing where that part of the portal is not installed."""
    try:
        return reverse(name, args=args)
    except NoReverseMatch:
        return ""


def main_menu(request):
    user = getattr(request, "user", None)
    links = for_member(user) if user is not None and user.is_authenticated else for_stranger(request)
    return [Item(label, url, is_at(request, url)) for label, url in links if url]


def is_at(request, url):
    return request.path == url or (url != "/" and request.path.startswith(url))


def for_stranger(request):
    """The pages that editors have put in the menu, in the order of the tree."""
    pages = Page.objects.live().in_menu().filter(depth=BELOW_FRONT_PAGE, locale__language_code=written_form())
    return [(page.title, page.get_url(request)) for page in pages]


def for_member(user):
    yield _("Min side"), address("home:my_page") if can(user, Action.SEE_MY_PAGE) else ""
    yield _("Finn muligheter"), address("search:postings") if can(user, Action.SEARCH_POSTINGS) else ""
    yield _("Virksomheter"), "/virksomheter/"
    yield _("Historier"), "/historier/"
    yield _("Våre utlysninger"), address("postings:list") if can(user, Action.WRITE_POSTING) else ""
    yield _("Virksomheten"), address("agencies:own") if user.agency_ids(Role.ADMINISTRATOR) else ""
    yield _("Wagtail"), address("wagtailadmin_home") if edits_the_portal(user) else ""


def edits_the_portal(user):
    return is_portal_editor(user) or is_portal_administrator(user)


def footer_menu(request):
    pages = StandardPage.objects.live().filter(in_footer=True, locale__language_code=written_form())
    return [Item(page.title, page.get_url(request)) for page in pages]

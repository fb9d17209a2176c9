"""Which links stand at the top and the bottom of every page, and where is the reader now?"""

from dataclasses import dataclass, replace

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.urls import reverse
from django.utils.translation import get_language, get_language_info, gettext_noop
from django.utils.translation import gettext as _
from wagtail.models import Page

from listings.agencies.models import memberships_of
from portal.access.catalogue import Action
from portal.access.permissions import is_portal_administrator, is_portal_editor
from portal.access.roles import Role
from portal.access.rules import can
from portal.foundation.landmarks import address_of
from portal.translation.written import written_form

from .models import BELOW_FRONT_PAGE, StandardPage

OWN_NAMES = {"nb": gettext_noop("Bokmål"), "nn": "Nynorsk", "en": "English"}


@dataclass(frozen=True)
class Item:
    """`lang` is said where the label is in another language than the page."""

    label: str
    url: str
    lang: str = ""
    is_current: bool = False


def main_menu(request):
    user = getattr(request, "user", None)
    items = as_items(for_member(request, user)) if is_known(user) else for_stranger()
    nearest = max((item.url for item in items if is_at(request, item.url)), key=len, default="")
    return [replace(item, is_current=item.url == nearest) for item in items]


def as_items(links):
    return [Item(label, url) for label, url in links if url]


def is_known(user):
    return user is not None and user.is_authenticated


def is_at(request, url):
    return request.path == url or (url != "/" and request.path.startswith(url))


def for_stranger():
    """The pages that editors have put in the menu, in the order of the tree."""
    pages = Page.objects.live().in_menu().filter(depth=BELOW_FRONT_PAGE, locale__language_code=written_form())
    return [item_of(page) for page in pages]


def item_of(page):
    return Item(page.title, page.get_url(), lang="" if written_form() == get_language() else written_form())


def for_member(request, user):
    if can(user, Action.SEE_MY_PAGE):
        yield _("Min side"), reverse("home:my_page")
    if can(user, Action.SEARCH_POSTINGS):
        yield _("Finn muligheter"), reverse("search:postings")
    if can(user, Action.FIND_PEOPLE):
        yield _("Finn folk"), reverse("search:people")
    yield _("Virksomheter"), address_of("agencies.AgencyIndexPage", request)
    yield _("Historier"), address_of("stories.StoryIndexPage", request)
    yield from for_those_with_roles(user)


def for_those_with_roles(user):
    if can(user, Action.WRITE_POSTING):
        yield _("Våre utlysninger"), reverse("postings:list")
    if can(user, Action.FACILITATE):
        yield _("Formidling"), reverse("facilitation:list")
    for slug in with_overview(user)[:1]:
        yield _("Virksomheten"), reverse("home:agency_overview", args=[slug])
    if can(user, Action.SEE_OVERVIEW):
        yield _("Oversikt"), reverse("home:overview")
    if can(user, Action.SEE_SECTOR_FIGURES):
        yield _("Tall"), reverse("insight:whole")
    if is_portal_editor(user) or is_portal_administrator(user):
        yield _("Rediger sider"), reverse("wagtailadmin_home")


def with_overview(user):
    """Addresses of the agencies whose overview is hers to read."""
    ids = user.agency_ids(Role.ADMINISTRATOR) | user.agency_ids(Role.REPORT_READER)
    found = [place.agency for place in memberships_of(user) if place.agency_id in ids]
    return [agency.slug for agency in sorted(found, key=lambda agency: agency.pk)]


def search_box(request):
    """Where the box in the header leads, and what it finds; none where the page has its own."""
    if request.path.startswith(reverse("search:postings")):
        return None
    if can(getattr(request, "user", AnonymousUser()), Action.SEARCH_POSTINGS):
        return {"url": reverse("search:postings"), "label": _("Søk i hele portalen")}
    return {"url": reverse("search:stories"), "label": _("Søk i historier og virksomheter")}


def footer_menu():
    pages = StandardPage.objects.live().filter(in_footer=True, locale__language_code=written_form())
    pages = pages.order_by("footer_place", "path")
    return [item_of(page) for page in pages]


def own_name(code):
    return OWN_NAMES.get(code) or get_language_info(code)["name_local"].capitalize()


def languages(*, only_written_forms=False):
    """Each language by its own name, so that who reads it finds it."""
    codes = [code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES]
    codes = codes if only_written_forms else [code for code, _name in settings.LANGUAGES]
    return [{"code": code, "label": own_name(code), "is_current": code == get_language()} for code in codes]

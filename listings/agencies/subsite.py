"""What does an agency's little site hold for this reader: its menu, its news, and where she is in it?

Each page comes once: in her written form where it is out in that, else as it was written.
"""

from dataclasses import dataclass

from django.apps import apps
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.dates import date_in_words
from portal.foundation.paging import paginate
from portal.translation.written import written_form

from .addresses import agency_address, list_address
from .places import NEWS
from .status import AgencyStatus

NOT_IN = {
    AgencyStatus.PREPARING: gettext_lazy("Virksomheten er under oppretting. Bare portaladministratorer ser siden."),
    AgencyStatus.SUSPENDED: gettext_lazy("Virksomheten er stengt ute. Bare portaladministratorer ser siden."),
    AgencyStatus.CLOSED: gettext_lazy("Virksomheten er lagt ned. Bare portaladministratorer ser siden."),
}
NEWEST = 3
PER_PAGE = 12


@dataclass(frozen=True)
class Item:
    """`page`: the key of the page, `front` or `news`; the preview asks for it by that."""

    label: str
    url: str
    page: str
    is_current: bool = False
    lang: str = ""
    is_draft: bool = False


def subpages(agency):
    return _pages("AgencySubpage", agency).in_menu().order_by("path")


def news_of(agency):
    return _pages("AgencyNews", agency).order_by("-day", "-pk")


def _pages(model, agency):
    pages = apps.get_model("agencies", model).objects.of(agency)
    return pages.live().select_related("locale").defer_streamfields()


def once(pages):
    """In the order of the main tree; what is written in the other alone comes after."""
    main = sorted(pages, key=lambda page: page.written_in != settings.LANGUAGE_CODE)
    places = {page.translation_key: place for place, page in reversed(list(enumerate(main)))}
    best = {}
    for page in sorted(pages, key=lambda page: page.written_in == written_form()):
        best[page.translation_key] = page
    return sorted(best.values(), key=lambda page: places[page.translation_key])


def menu(request, agency, here=""):
    """Nothing until there is something to choose between. `here`: as in Item.page."""
    pages = once(list(subpages(agency)))
    has_news = news_of(agency).exists()
    if not pages and not has_news:
        return []
    return items(request, agency, pages, has_news=has_news, here=str(here))


def items(request, agency, pages, *, has_news, here):
    front = agency_address(agency, request)
    own = [item(page, f"{front}{page.slug}/", here) for page in pages]
    news = [Item(_("Nyheter"), f"{front}{NEWS}/", "news", here == "news")] if has_news else []
    return [Item(_("Oversikt"), front, "front", here == "front"), *own, *news]


def item(page, url, here):
    lang = "" if page.written_in == written_form() else page.written_in
    return Item(page.draft_title, url, str(page.pk), here == str(page.pk), lang, is_draft=not page.live)


def newest(request, agency):
    """For the agency's own page: the newest, and where the rest is."""
    found = sorted(once(list(news_of(agency))), key=lambda page: (page.day, page.pk), reverse=True)
    address = agency_address(agency, request)
    shown = [told(page, address) for page in found[:NEWEST]]
    return {"rows": shown, "url": f"{address}{NEWS}/", "has_more": len(found) > NEWEST}


def told(page, address):
    """For listings/agencies/news_row.html."""
    return {
        "title": page.title,
        "url": f"{address}{page.slug}/",
        "lead": page.lead,
        "day": page.day,
        "lang": page.written_in,
    }


def archive(request, page):
    """All the news of an agency, the newest first."""
    agency = page.agency
    address = agency_address(agency, request)
    found = sorted(once(list(news_of(agency))), key=lambda news: (news.day, news.pk), reverse=True)
    paged = paginate(request, found, PER_PAGE)
    trail = [*path(request, agency), {"label": _("Nyheter"), "url": ""}]
    own = {"paged": paged, "rows": [told(news, address) for news in paged], "trail": trail}
    return frame(request, agency, here="news") | own


def below_agency(request, page):
    """A subpage or a piece of news, in its agency's look."""
    agency = page.agency
    is_news = hasattr(page, "day")
    between = [{"label": _("Nyheter"), "url": f"{agency_address(agency, request)}{NEWS}/"}] if is_news else []
    title = {"label": page.title, "url": "", "lang": "" if page.written_in == written_form() else page.written_in}
    own = {"trail": [*path(request, agency), *between, title], "day": date_in_words(page.day) if is_news else ""}
    return frame(request, agency, here="news" if is_news else page.pk) | own


def frame(request, agency, here):
    return {
        "agency": agency,
        "logo": agency.logo.url if agency.logo else "",
        "front": agency_address(agency, request),
        "menu": menu(request, agency, here),
        "not_in": not_in(agency),
    }


def not_in(agency):
    if agency.successor:
        told = _("Virksomheten er slått sammen med %(agency)s. Bare portaladministratorer ser siden.")
        return told % {"agency": agency.successor.name}
    return NOT_IN.get(agency.status, "")


def path(request, agency):
    front = agency_address(agency, request)
    return [{"label": _("Virksomheter"), "url": list_address(request)}, {"label": agency.name, "url": front}]

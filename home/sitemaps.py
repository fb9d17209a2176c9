"""Which pages may search engines find? Those that everybody may read; each once, at the portal's own address."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import AnonymousUser
from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap
from django.http import HttpResponse
from django.urls import reverse
from django.utils.cache import patch_cache_control
from wagtail.models import get_page_models

from listings.postings.models import PostingPage
from listings.sharing.addresses import site, whole
from listings.sharing.models import PublicShare
from portal.foundation.gate import may
from portal.foundation.pages import BasePage

STRANGER = AnonymousUser()


@dataclass(frozen=True)
class Entry:
    url: str
    changed: datetime | None = None


class OfThePortal(Sitemap):
    """At the portal's own name, whatever name the request came under."""

    def get_protocol(self, protocol=None):
        return site()[0]

    def get_domain(self, site_of_request=None):
        return site()[1]

    def location(self, item):
        return item.url

    def lastmod(self, item):
        return item.changed


class OpenPages(OfThePortal):
    """Asked of the rule table page by page, so that a new kind of page is right from its first day."""

    def items(self):
        entries = {page.get_url(): Entry(page.get_url(), page.last_published_at) for page in open_pages()}
        return [entries[url] for url in sorted(url for url in entries if url)]


class SharedPostings(OfThePortal):
    def items(self):
        shares = PublicShare.objects.visible_to(STRANGER).select_related("posting").newest_first()
        return [
            Entry(reverse("sharing:list")),
            Entry(reverse("api:about")),
            *(Entry(share.get_absolute_url(), share.posting.last_published_at) for share in shares),
        ]


def open_pages():
    """Postings are never open themselves; those that are shared have addresses of their own."""
    for model in get_page_models():
        if issubclass(model, BasePage) and model is not PostingPage:
            pages = model.objects.live().select_related(*agency_of(model)).order_by("-locale__language_code", "pk")
            yield from (page for page in pages if may(STRANGER, page.see_action, page))


def agency_of(model):
    return ["agency"] if "agency" in {field.name for field in model._meta.get_fields()} else []


def site_map(request):
    answer = sitemap(request, {"pages": OpenPages, "postings": SharedPostings})
    patch_cache_control(answer, private=True, no_store=True)
    return answer


def robots(request):
    """The rule table keeps people out; this only spares search engines what they cannot read."""
    closed = ("/admin/", "/documents/", "/lys-ut/", "/interesse/", "/logg-inn/", "/demo/", "/api/v1/")
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed), f"Sitemap: {whole(reverse('home:sitemap'))}"]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")

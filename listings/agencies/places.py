"""Which addresses below an agency's page are taken? Postings, subpages and news share them, in both written forms."""

from django.apps import apps
from django.db.models import Q
from wagtail.models import Page

from portal.foundation.slugs import free, slug_of

NEWS = "nyheter"
"""All its news: no page of its own, so no page may have this address."""

RESERVED = frozenset({NEWS})
LONGEST = 70


def is_reserved(slug):
    return slug in RESERVED


def is_taken(agency, slug, but=None):
    """By a page that is not `but`, nor the same page in the other written form."""
    return is_reserved(slug) or siblings(agency, but).filter(slug=slug).exists()


def siblings(agency, but=None):
    below = Q(pk__in=[])
    for path, depth in (
        apps.get_model("agencies", "AgencyPage").objects.filter(agency=agency).values_list("path", "depth")
    ):
        below |= Q(path__startswith=path, depth=depth + 1)
    pages = Page.objects.filter(below).order_by()
    return pages.exclude(translation_key=but.translation_key) if but else pages


def free_place(agency, title, but=None):
    return free(slug_of(title, LONGEST) or "side", lambda slug: is_taken(agency, slug, but))

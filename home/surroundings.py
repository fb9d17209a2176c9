"""What lies around a standard page: where does it belong, and which pages are below it?"""

from django.utils.translation import get_language
from wagtail.models import Page

FRONT_PAGE = 2


def pages_below(page):
    return list(page.get_children().live())


def trail_of(page):
    """From the page above; a page right below the front page needs none."""
    above = page.get_ancestors().filter(depth__gt=FRONT_PAGE).select_related("locale")
    trail = [item(one) for one in above]
    return [*trail, item(page) | {"url": ""}] if trail else []


def item(page: Page):
    language = page.locale.language_code
    return {"label": page.title, "url": page.url, "lang": "" if language == get_language() else language}

"""Which pages must be there before anybody has written one? Planted once, and kept as the files say until an editor
has written in them; then they are hers.
"""

import json
from pathlib import Path

from django.db import transaction
from django.utils import timezone
from wagtail.blocks import StreamValue
from wagtail.models import Locale, Page, Site

from listings.agencies.models import AgencyIndexPage
from portal.foundation.streams import without_ids
from stories.models import StoryIndexPage

from .models import HomePage, StandardPage

CONTENT = Path(__file__).parent / "content"
MAIN, OTHER = "nb", "nn"


@transaction.atomic
def plant():
    """The front page, the lists and the standard pages, in bokmål and nynorsk. Gives the bokmål front page."""
    home = front_page(MAIN)
    site_at(home)
    rest_of_tree(home, MAIN)
    rest_of_tree(front_page(OTHER, like=home), OTHER)
    home.refresh_from_db()
    return home


def rest_of_tree(home, language):
    pages = {page["slug"]: page for page in content(language)["pages"]}
    below(home, AgencyIndexPage, "virksomheter", content(language)["agencies"])
    below(home, StandardPage, "slik-virker-det", pages.pop("slik-virker-det"))
    below(home, StoryIndexPage, "historier", content(language)["stories"] | {"show_in_menus": True})
    for slug, fields in pages.items():
        below(above(home, fields.pop("under", None)), StandardPage, slug, fields)


def above(home, slug):
    """A page may stand one level further down; the pages above come first in the files."""
    return StandardPage.objects.child_of(home).get(slug=slug) if slug else home


def front_page(language, like=None):
    locale, _ = Locale.objects.get_or_create(language_code=language)
    fields = streams(HomePage, content(language)["home"])
    home = HomePage.objects.filter(locale=locale).first()
    if home:
        return refreshed(home, fields)
    key = {"translation_key": like.translation_key} if like else {}
    home = HomePage(slug=f"forside-{language}", locale=locale, **key, **fields)
    return published(Page.get_first_root_node(), home)


def site_at(home):
    """The default site begins at our front page; Wagtail's own welcome page goes."""
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True, hostname="localhost")
    if site.root_page_id != home.pk:
        site.root_page, site.site_name = home, "Utvekslingsportalen"
        site.save()
    welcome = Page.objects.filter(depth=2, slug="home", content_type__model="page").first()
    if welcome and not welcome.get_children().exists():
        welcome.delete()


def below(home, model, slug, fields):
    """The page with this slug below `home`; in the other tree it is the translation of the main one."""
    fields = streams(model, fields)
    found = model.objects.child_of(home).filter(slug=slug).first()
    if found:
        return refreshed(found, fields)
    main = model.objects.filter(slug=slug, locale__language_code=MAIN).first()
    key = {"translation_key": main.translation_key} if main else {}
    page = model(locale=home.locale, **fields | {"slug": slug} | key)
    return published(home, page)


def published(parent, page):
    """Without a revision: Wagtail's editor begins from the row, and the first edit makes one."""
    page.first_published_at = page.last_published_at = timezone.now()
    # The parent is read anew, because each child changes its count of children.
    return Page.objects.get(pk=parent.pk).add_child(instance=page)


def refreshed(page, fields):
    """A page that nobody has written in has no revision, and gets the words of this version of the portal."""
    if page.latest_revision_id or all(same(getattr(page, name), value) for name, value in fields.items()):
        return page
    for name, value in fields.items():
        setattr(page, name, value)
    page.last_published_at = timezone.now()
    page.save()
    return page


def same(old, new):
    if isinstance(new, StreamValue):
        return without_ids(old.get_prep_value()) == without_ids(new.get_prep_value())
    return old == new


def streams(model, fields):
    """Streams are written in the files as pairs of block name and value."""
    return {name: stream(model, name, value) if isinstance(value, list) else value for name, value in fields.items()}


def stream(model, name, pairs):
    return model._meta.get_field(name).to_python([tuple(pair) for pair in pairs])


def content(language):
    return json.loads((CONTENT / f"{language}.json").read_text(encoding="utf-8"))

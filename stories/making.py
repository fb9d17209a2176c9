"""How does what a person has told become the draft of a story? Her words in blocks, and the facts beside them."""

import json
from pathlib import Path

from django.core.files.base import ContentFile
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.images import get_image_model

from listings.agencies.plain_text import to_rich
from listings.postings.choices import Payer
from portal.foundation.dates import month_in_words
from portal.foundation.slugs import free, slug_of

from .models import Recommendation, StoryPage
from .models.shelf_page import StoryIndexPage
from .pictures import name_among_pictures

LEAD, QUOTE, SLUG = 400, 200, 80


def story_of(experience, by, told=None):
    """A draft on the shelf of its written form, labels too. `told`: what an evaluation knows beside her words."""
    shelf = StoryIndexPage.objects.get(locale__language_code=experience.language)
    (name, title), now = experience.author_shown, {"live": False, "owner": by}
    with translation.override(experience.language):
        blocks = list(blocks_of(experience, told))
    page = StoryPage(
        title=experience.title,
        slug=free(slug_of(experience.title, SLUG) or "historie", is_taken),
        locale=shelf.locale,
        **now,
        lead=first_words(experience.did),
        quote=experience.quote if len(experience.quote) <= QUOTE else "",
        person_name=name,
        person_title=title,
        host_agency=experience.host_agency,
        home_agency=experience.home_agency,
        is_public=experience.is_public,
        body=json.dumps([{"type": kind, "value": value} for kind, value in blocks]),
        **picture_of(experience),
    )
    page.themes = list(experience.themes.all())
    shelf.add_child(instance=page)
    page.save_revision(user=by)
    return page


def is_taken(slug):
    return StoryPage.objects.filter(slug=slug).exists()


def first_words(text):
    """The first paragraph, cut at a word; the editor writes a better one."""
    first = text.strip().split("\n")[0]
    return first if len(first) <= LEAD else first[: LEAD - 1].rsplit(" ", 1)[0] + "…"


def rest_of(text):
    """What the lead has not said already; all of it when it was cut, or is all there is."""
    first, _break, rest = text.strip().partition("\n")
    return rest.strip() if rest.strip() and len(first) <= LEAD else text


def blocks_of(experience, told):
    yield "paragraph", to_rich(rest_of(experience.did))
    if len(experience.quote) > QUOTE:
        yield "quote", {"text": experience.quote, "by": experience.author_shown[0]}
    if facts := [*facts_of(experience, told)]:
        yield "facts", {"items": facts}
    for heading, text in ((_("Hva jeg lærte"), experience.learned), (_("Råd til andre"), experience.advice)):
        if text.strip():
            yield "heading", heading
            yield "paragraph", to_rich(text)


def facts_of(experience, told):
    if experience.started_on:
        yield {"label": _("Når"), "value": month_in_words(experience.started_on)}
    if experience.months:
        value = ngettext("%(number)s måned", "%(number)s måneder", experience.months) % {"number": experience.months}
        yield {"label": _("Varighet"), "value": value}
    if told and told.percentage:
        yield {"label": _("Omfang"), "value": f"{told.percentage} %"}
    if told and (paid := who_paid(told)):
        yield {"label": _("Lønn"), "value": paid}
    if experience.elsewhere:
        yield {"label": _("Hvor"), "value": experience.elsewhere}


def who_paid(told):
    """Empty where it was left to the two to agree on."""
    if told.payer == Payer.SHARED:
        return _("%(home)s og %(host)s delte") % {"home": told.home.short, "host": told.host.short}
    agency = {Payer.HOME: told.home, Payer.HOST: told.host}.get(told.payer)
    return _("%(agency)s betalte") % {"agency": agency.short} if agency else ""


def picture_of(experience):
    """Among the portal's pictures from now on; until now only she and the editors could see it."""
    if not experience.picture:
        return {}
    with experience.picture.open() as file:
        content = ContentFile(file.read(), name=name_among_pictures(experience) + Path(experience.picture.name).suffix)
    image = get_image_model().objects.create(title=experience.title[:200], file=content)
    return {"portrait": image, "picture_alt": experience.picture_alt}


def recommendation_of(experience):
    name, title = experience.author_shown
    return Recommendation.objects.create(
        agency=experience.host_agency,
        text=experience.quote,
        name=name,
        title=title,
        from_agency=experience.home_agency if experience.home_agency_id != experience.host_agency_id else None,
        language=experience.language,
        is_public=experience.is_public,
    )

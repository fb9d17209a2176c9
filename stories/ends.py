"""At which address stands a story, in both written forms, and what is said there when it has been taken down?"""

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.query import PageQuerySet
from wagtail.url_routing import RouteResult

from portal.access.rules import rows
from portal.translation.written import written_form

KINDS = ("StoryPage", "StoryCollection")
TAKEN = _("En annen historie har denne adressen. Velg en annen.")


class ReadableQuerySet(PageQuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, self.model.see_action))

    def readable_by(self, user, language=None):
        """Newest first, each once: in the reader's written form where it is translated, else as written."""
        visible = self.live().visible_to(user)
        language = language or written_form()
        translations = (
            self.model.objects.live()
            .visible_to(user)
            .filter(locale__language_code=language, translation_key=OuterRef("translation_key"))
        )
        mine = models.Q(locale__language_code=language)
        return visible.filter(mine | ~Exists(translations)).order_by("-first_published_at", "-pk")


def refuse_taken_address(page):
    """Both trees share one address (settled 5), so a slug in the other tree must be this page's translation."""
    if not page.slug:
        return
    for name in KINDS:
        others = apps.get_model("stories", name).objects.filter(slug=page.slug).exclude(pk=page.pk)
        if others.exclude(translation_key=page.translation_key).exists():
            raise ValidationError({"slug": TAKEN})


def gone_when_taken_down(page, path_components):
    """A page that has been out and is in no written form any more still answers, with a page that says so."""
    was_out = page.first_published_at is not None
    if page.live or path_components or not was_out:
        return None
    if Page.objects.filter(translation_key=page.translation_key, live=True).exists():
        return None
    return RouteResult(page)


def gone_page(page, request):
    """The answer for a page that is not out; None where the page itself is to be shown, as in a preview."""
    if page.live or getattr(request, "is_preview", False):
        return None
    return TemplateResponse(request, "stories/gone.html", status=410)

"""Where do the stories stand? On one list, with the collections above."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from portal.access.catalogue import Action
from portal.foundation.pages import BasePage

from ..shelf import shelf


class StoryIndexPage(BasePage):
    see_action = Action.SEE_OPEN_PAGE
    edit_action = Action.EDIT_STORY
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["stories.StoryPage", "stories.StoryCollection"]

    intro = models.CharField(_("ingress"), max_length=300, blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("oversikt over historier")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | shelf(request)

"""Where does the portal begin? The front page and the standard pages, written by editors."""

from django.db import models
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField

from portal.access.catalogue import Action
from portal.foundation.blocks import page_blocks
from portal.foundation.pages import BasePage


class HomePage(BasePage):
    see_action = Action.SEE_OPEN_PAGE
    max_count = 2
    parent_page_types = ["wagtailcore.Page"]

    hero_title = models.CharField(_("overskrift"), max_length=80, blank=True)
    hero_text = models.CharField(_("ingress"), max_length=300, blank=True)
    questions = StreamField(page_blocks(), verbose_name=_("spørsmål og svar"), blank=True)

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel([FieldPanel("hero_title"), FieldPanel("hero_text")], heading=_("Øverst")),
        FieldPanel("questions"),
    ]

    class Meta:
        verbose_name = _("forside")

    def route(self, request, path_components):
        """One address for everybody: what is missing in the reader's tree is looked for in the other."""
        try:
            return super().route(request, path_components)
        except Http404:
            for other in self.get_translations():
                try:
                    return super(HomePage, other.specific).route(request, path_components)
                except Http404:
                    continue
            raise


class StandardPage(BasePage):
    see_action = Action.SEE_OPEN_PAGE
    parent_page_types = ["home.HomePage"]
    subpage_types = []

    lead = models.CharField(_("ingress"), max_length=400, blank=True)
    body = StreamField(page_blocks(), verbose_name=_("innhold"), blank=True)
    in_footer = models.BooleanField(_("vis i bunnen av alle sider"), default=True)

    content_panels = [*BasePage.content_panels, FieldPanel("lead"), FieldPanel("body"), FieldPanel("in_footer")]

    class Meta:
        verbose_name = _("fast side")
        verbose_name_plural = _("faste sider")

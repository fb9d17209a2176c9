"""Where do agencies show themselves? A list of all, and a branded page each."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField

from portal.access.catalogue import Action
from portal.foundation.pages import BasePage


class AgencyIndexPage(BasePage):
    see_action = Action.SEE_OPEN_PAGE
    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["agencies.AgencyPage"]

    intro = models.CharField(_("ingress"), max_length=300, blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("oversikt over virksomheter")


class AgencyPage(BasePage):
    see_action = Action.SEE_AGENCY
    parent_page_types = ["agencies.AgencyIndexPage"]
    subpage_types = ["postings.PostingPage"]

    agency = models.OneToOneField("agencies.Agency", on_delete=models.PROTECT, related_name="page", editable=False)
    tagline = models.CharField(_("én setning om dere"), max_length=160, blank=True)
    intro_title = models.CharField(_("overskrift til innledningen"), max_length=120, blank=True)
    intro = RichTextField(_("innledning"), blank=True, features=["bold", "italic", "link", "ul", "ol"])
    cover = models.ForeignKey(
        "wagtailimages.Image",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("bilde"),
    )
    contact_email = models.EmailField(_("felles e-post"), blank=True)
    website = models.URLField(_("nettsted"), blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("tagline"),
        FieldPanel("cover"),
        MultiFieldPanel([FieldPanel("intro_title"), FieldPanel("intro")], heading=_("Innledning")),
        MultiFieldPanel([FieldPanel("contact_email"), FieldPanel("website")], heading=_("Kontakt")),
    ]

    class Meta:
        verbose_name = _("side for virksomhet")
        verbose_name_plural = _("sider for virksomheter")

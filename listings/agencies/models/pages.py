"""Where do agencies show themselves? A list of all, and a branded page each."""

from django.conf import settings
from django.db import models
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.url_routing import RouteResult
from wagtail_localize.fields import SynchronizedField

from portal.access.catalogue import Action
from portal.foundation.gate import may
from portal.foundation.pages import BasePage

from ..directory import directory
from ..leading import way_on
from ..places import NEWS
from ..presentation import presentation
from ..status import SHUT, AgencyStatus
from ..subsite import archive


class AgencyIndexPage(BasePage):
    see_action = Action.SEE_OPEN_PAGE
    edit_action = Action.EDIT_PORTAL_PAGES
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["agencies.AgencyPage"]

    intro = models.CharField(_("ingress"), max_length=300, blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("oversikt over virksomheter")

    def route(self, request, path_components):
        """What stood below an agency's former name, stands below its name of today."""
        try:
            return super().route(request, path_components)
        except Http404:
            if led_to := way_on(path_components):
                return RouteResult(self, kwargs={"led_to": led_to})
            raise

    def serve(self, request, *args, led_to=(), **kwargs):
        if led_to:
            return HttpResponseRedirect("/".join([f"{self.url.rstrip('/')}", *led_to, query_of(request)]))
        return super().serve(request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | directory(request, self.url)


class AgencyPage(BasePage):
    """Comes and goes with its agency: Wagtail neither makes, moves nor removes one, and its name is the agency's.

    wagtail-localize makes its copies in other written forms; those may be taken down again.
    """

    see_action = Action.SEE_AGENCY
    edit_action = Action.EDIT_AGENCY
    parent_page_types = ["agencies.AgencyIndexPage"]
    subpage_types = ["postings.PostingPage", "agencies.AgencySubpage", "agencies.AgencyNews"]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("title", overridable=False),
    ]

    agency = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="pages", editable=False)
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
        FieldPanel("tagline"),
        FieldPanel("cover"),
        MultiFieldPanel([FieldPanel("intro_title"), FieldPanel("intro")], heading=_("Innledning")),
        MultiFieldPanel([FieldPanel("contact_email"), FieldPanel("website")], heading=_("Kontakt")),
    ]
    promote_panels = []
    settings_panels = []

    class Meta:
        verbose_name = _("side for virksomhet")
        verbose_name_plural = _("sider for virksomheter")

    @classmethod
    def can_create_at(cls, parent):
        return False

    @property
    def written_in(self):
        return self.locale.language_code

    @property
    def is_main(self):
        return self.written_in == settings.LANGUAGE_CODE

    @property
    def stays(self):
        return self.is_main

    def save(self, *args, **kwargs):
        """One key for all pages of an agency: by it Wagtail's own constraint gives it one in each written form."""
        self.translation_key = self.agency.public_id
        return super().save(*args, **kwargs)

    def with_content_json(self, content):
        """An older revision does not bring back an older name or address."""
        page = super().with_content_json(content)
        page.title, page.slug = self.title, self.slug
        return page

    def route(self, request, path_components):
        if path_components != [NEWS]:
            return super().route(request, path_components)
        if not self.live:
            raise Http404
        return RouteResult(self, kwargs={"is_archive": True})

    def serve(self, request, *args, **kwargs):
        return shut_page(request, self) or super().serve(request, *args, **kwargs)

    def get_template(self, request, *args, is_archive=False, **kwargs):
        return "listings/agencies/news.html" if is_archive else super().get_template(request, *args, **kwargs)

    def get_context(self, request, *args, is_archive=False, **kwargs):
        told = archive if is_archive else presentation
        return super().get_context(request, *args, **kwargs) | told(request, self)


def query_of(request):
    query = request.META.get("QUERY_STRING", "")
    return f"?{query}" if query else ""


def shut_page(request, page):
    """What an agency that is out answers at its page and at all below it; nothing for those who may see it still."""
    agency = page.agency
    if agency.status not in SHUT or may(request.user, page.see_action, page):
        return None
    if agency.successor:
        return HttpResponseRedirect(agency.successor.page.url)
    status = 410 if agency.status == AgencyStatus.CLOSED else 404
    context = {"page": page, "agency": agency}
    return TemplateResponse(request, "listings/agencies/agency_not_with_us.html", context, status=status)

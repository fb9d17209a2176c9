"""What does an agency write below its page? Subpages with a place in its menu, and news with a day."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from portal.access.catalogue import Action
from portal.foundation.clock import oslo_today
from portal.foundation.pages import BasePage

from ..blocks import agency_blocks
from ..editor import FindingsPanel, SubpageForm
from ..places import free_place, is_reserved, is_taken
from ..subsite import below_agency
from .agency import Agency
from .pages import AgencyPage, shut_page

MOST_IN_MENU = 8


class BelowAgencyQuerySet(PageQuerySet):
    def of(self, agency):
        return self.filter(agency=agency)

    def visible_to(self, user):
        """Who sees an agency, sees what it has published; whether a page is out, its own row says."""
        return self.filter(agency__in=Agency.objects.visible_to(user).order_by().values("pk"))


class BelowAgency(BasePage):
    """`agency` is the parent's, whatever is copied or translated."""

    see_action = Action.SEE_AGENCY
    edit_action = Action.EDIT_SUBPAGE
    parent_page_types = ["agencies.AgencyPage"]
    subpage_types = []
    base_form_class = SubpageForm
    promote_panels = []
    settings_panels = []

    agency = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="+", editable=False)
    lead = models.CharField(_("ingress"), max_length=300, blank=True)
    body = StreamField(agency_blocks(), verbose_name=_("innhold"), blank=True)

    objects = PageManager.from_queryset(BelowAgencyQuerySet)()

    class Meta:
        abstract = True

    @property
    def written_in(self):
        return self.locale.language_code

    def save(self, *args, **kwargs):
        parent = self._get_basepath(self.path, self.depth - 1)
        self.agency = AgencyPage.objects.select_related("agency").get(path=parent).agency
        self.slug = self.slug or free_place(self.agency, self.title, but=self)
        return super().save(*args, **kwargs)

    def clean(self):
        """Before Wagtail, which knows of one tree alone and speaks of slugs."""
        if self.slug and is_reserved(self.slug):
            raise ValidationError({"slug": _("Adressen «%s» er lista over nyhetene deres. Velg en annen.") % self.slug})
        if self.slug and is_taken(self.agency, self.slug, but=self):
            told = _("En annen side eller utlysning hos dere har adressen «%s». Velg en annen.")
            raise ValidationError({"slug": told % self.slug})
        super().clean()

    def with_content_json(self, content):
        """An older revision brings back its words, never another owner."""
        page = super().with_content_json(content)
        page.agency = self.agency
        return page

    def serve(self, request, *args, **kwargs):
        return shut_page(request, self) or super().serve(request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | below_agency(request, self)


ADDRESS = FieldPanel(
    "slug", heading=_("Adresse"), help_text=_("Det siste leddet i adressen: små bokstaver og bindestrek.")
)
IN_MENU = FieldPanel(
    "show_in_menus",
    heading=_("Vis i menyen"),
    help_text=_("Rekkefølgen er den sidene står i under siden deres. Dra dem dit dere vil ha dem."),
)


def words(*more, place=()):
    return [
        FindingsPanel(),
        *BasePage.content_panels,
        *more,
        FieldPanel("lead", widget=AdminAutoHeightTextInput),
        FieldPanel("body"),
        MultiFieldPanel([ADDRESS, *place], heading=_("Adresse og meny") if place else _("Adresse")),
    ]


class AgencySubpage(BelowAgency):
    show_in_menus_default = True
    content_panels = words(place=[IN_MENU])

    class Meta:
        verbose_name = _("underside")
        verbose_name_plural = _("undersider")

    def clean(self):
        super().clean()
        others = AgencySubpage.objects.of(self.agency).in_menu().filter(locale=self.locale).exclude(pk=self.pk)
        if self.show_in_menus and others.count() >= MOST_IN_MENU:
            told = _("Menyen har plass til %s sider. Ta en annen ut av den først.")
            raise ValidationError({"show_in_menus": told % MOST_IN_MENU})


class AgencyNews(BelowAgency):
    day = models.DateField(_("dato"), default=oslo_today, help_text=_("Står ved nyheten, og bestemmer rekkefølgen."))

    content_panels = words(FieldPanel("day"))

    class Meta:
        verbose_name = _("nyhet")
        verbose_name_plural = _("nyheter")

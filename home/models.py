"""Where does the portal begin? The front page and the standard pages, written by editors."""

from django.db import models
from django.http import Http404
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.fields import StreamField

from portal.access.catalogue import Action
from portal.foundation.blocks import page_blocks
from portal.foundation.pages import BasePage
from portal.translation.written import asked_form

from .blocks import DeclarationBlock, SectionsBlock
from .blocks.section import anchors, shown
from .outline import headings_of, parts_of
from .surroundings import pages_below, trail_of

BELOW_FRONT_PAGE = 3


class HomePage(BasePage):
    see_action = Action.SEE_OPEN_PAGE
    edit_action = Action.EDIT_PORTAL_PAGES
    max_count = 2
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["home.StandardPage", "agencies.AgencyIndexPage", "stories.StoryIndexPage"]

    sections = StreamField(
        SectionsBlock(),
        verbose_name=_("deler"),
        blank=True,
        help_text=_("Delene vises i denne rekkefølgen. En del som er skjult eller ikke har noe å vise, er borte."),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("sections")]

    class Meta:
        verbose_name = _("forside")

    @property
    def hero(self):
        """The opening, as readers meet it; None when the editor has none there."""
        return next((part.value for part in shown(self.sections) if part.block_type == "hero"), None)

    @property
    def heading(self):
        return self.seo_title or (self.hero and self.hero["title"]) or self.title

    @property
    def summary(self):
        return self.search_description or (self.hero and self.hero["text"]) or ""

    def get_context(self, request, *args, **kwargs):
        sections = shown(self.sections)
        return super().get_context(request, *args, **kwargs) | {"sections": sections, "anchors": anchors(sections)}

    def route(self, request, path_components):
        """One address for everybody: what is missing in the reader's tree is looked for in the other."""
        for tree in self.trees(asked_form(request)):
            try:
                return super(HomePage, tree).route(request, path_components)
            except Http404:
                continue
        raise Http404

    def trees(self, first=""):
        """This front page and the other; the one in the written form that the address asks for comes first."""
        others = [other.specific for other in self.get_translations().live()]
        return sorted([self, *others], key=lambda tree: bool(first) and tree.locale.language_code != first)


class StandardPage(BasePage):
    """Stands below the front page, or one level further down below another standard page."""

    see_action = Action.SEE_OPEN_PAGE
    edit_action = Action.EDIT_PORTAL_PAGES
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    lead = models.CharField(_("ingress"), max_length=400, blank=True)
    body = StreamField([*page_blocks(), ("declaration", DeclarationBlock())], verbose_name=_("innhold"), blank=True)
    in_footer = models.BooleanField(_("vis i bunnen av alle sider"), default=True)
    footer_place = models.PositiveSmallIntegerField(
        _("plass i bunnen"),
        default=50,
        help_text=_("Lavt tall står først. Plassen i menyen øverst følger rekkefølgen i sidetreet."),
    )
    review_on = models.DateField(
        _("gå gjennom innen"), null=True, blank=True, help_text=_("Da står siden på Min side hos redaktørene.")
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead", widget=AdminAutoHeightTextInput),
        FieldPanel("body"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("in_footer"), FieldPanel("footer_place")]), FieldPanel("review_on")],
            heading=_("Plass og vedlikehold"),
        ),
    ]

    class Meta:
        verbose_name = _("fast side")
        verbose_name_plural = _("faste sider")

    @classmethod
    def can_exist_under(cls, parent):
        return super().can_exist_under(parent) and parent.depth <= BELOW_FRONT_PAGE

    def can_move_to(self, parent):
        """A page that has pages below it does not move below another."""
        deep = parent.depth >= BELOW_FRONT_PAGE and self.get_children().exists()
        return super().can_move_to(parent) and not deep

    @cached_property
    def parts(self):
        return parts_of(self.body)

    @property
    def updated_on(self):
        return timezone.localdate(self.last_published_at) if self.last_published_at else None

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {
            "headings": headings_of(self.parts),
            "below": pages_below(self),
            "trail": trail_of(self),
        }


class DemoRow(models.Model):
    """One thing that the demo has made, under the name it has in the demo's files."""

    ref = models.CharField(max_length=120, unique=True)
    model = models.CharField(max_length=80)
    row = models.CharField(max_length=40)

    def __str__(self):
        return self.ref

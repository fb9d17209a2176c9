"""Where does the portal begin? The front page and the standard pages, written by editors."""

from django.db import models
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.fields import StreamField

from portal.access.catalogue import Action
from portal.foundation.blocks import AudienceBlock, QuestionBlock, StepBlock, page_blocks
from portal.foundation.pages import BasePage
from portal.translation.written import asked_form

from .front import featured_stories


class HomePage(BasePage):
    see_action = Action.SEE_OPEN_PAGE
    edit_action = Action.EDIT_PORTAL_PAGES
    max_count = 2
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["home.StandardPage", "agencies.AgencyIndexPage", "stories.StoryIndexPage"]

    hero_title = models.CharField(_("overskrift"), max_length=80, blank=True)
    hero_text = models.CharField(_("ingress"), max_length=300, blank=True)
    hero_note = models.CharField(_("linje under knappene"), max_length=160, blank=True)
    hero_image = models.ForeignKey(
        "wagtailimages.Image",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("bilde"),
        help_text=_("Uten bilde vises portalens egen tegning."),
    )
    steps_title = models.CharField(_("overskrift over stegene"), max_length=80, blank=True)
    steps = StreamField([("step", StepBlock())], verbose_name=_("steg"), blank=True, max_num=4)
    stories_title = models.CharField(_("overskrift over historiene"), max_length=80, blank=True)
    audiences = StreamField(
        [("audience", AudienceBlock())], verbose_name=_("hvem portalen er for"), blank=True, max_num=3
    )
    questions_title = models.CharField(_("overskrift over spørsmålene"), max_length=80, blank=True)
    questions_text = models.CharField(_("tekst ved spørsmålene"), max_length=200, blank=True)
    questions = StreamField([("question", QuestionBlock())], verbose_name=_("spørsmål og svar"), blank=True)

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("hero_title"),
                FieldPanel("hero_text", widget=AdminAutoHeightTextInput),
                FieldPanel("hero_note"),
                FieldPanel("hero_image"),
            ],
            heading=_("Øverst"),
        ),
        MultiFieldPanel([FieldPanel("steps_title"), FieldPanel("steps")], heading=_("Slik virker det")),
        MultiFieldPanel(
            [FieldPanel("stories_title")],
            heading=_("Historier"),
            help_text=_("Her vises de tre nyeste historiene som er løftet fram og som leseren har tilgang til."),
        ),
        FieldPanel("audiences"),
        MultiFieldPanel(
            [FieldPanel("questions_title"), FieldPanel("questions_text"), FieldPanel("questions")],
            heading=_("Spørsmål og svar"),
        ),
    ]

    class Meta:
        verbose_name = _("forside")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {"stories": featured_stories(request)}

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
    see_action = Action.SEE_OPEN_PAGE
    edit_action = Action.EDIT_PORTAL_PAGES
    parent_page_types = ["home.HomePage"]
    subpage_types = []

    lead = models.CharField(_("ingress"), max_length=400, blank=True)
    body = StreamField(page_blocks(), verbose_name=_("innhold"), blank=True)
    in_footer = models.BooleanField(_("vis i bunnen av alle sider"), default=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead", widget=AdminAutoHeightTextInput),
        FieldPanel("body"),
        FieldPanel("in_footer"),
    ]

    class Meta:
        verbose_name = _("fast side")
        verbose_name_plural = _("faste sider")


class DemoRow(models.Model):
    """One thing that the demo has made, under the name it has in the demo's files."""

    ref = models.CharField(max_length=120, unique=True)
    model = models.CharField(max_length=80)
    row = models.CharField(max_length=40)

    def __str__(self):
        return self.ref

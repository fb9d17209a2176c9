"""Which stories belong together? A collection has a page of its own, and its stories stand in the editor's order."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, MultipleChooserPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.models import Orderable, PageManager

from portal.access.catalogue import Action
from portal.foundation.pages import BasePage

from ..collections import stories_in
from ..ends import ReadableQuerySet, gone_page, gone_when_taken_down
from ..pictures import ALT_PANEL, check_description


class StoryCollection(BasePage):
    """Its stories are named by the ones the editor chose; a reader gets each in her own written form."""

    see_action = Action.SEE_OPEN_PAGE
    edit_action = Action.EDIT_STORY
    parent_page_types = ["stories.StoryIndexPage"]
    subpage_types = []

    lead = models.CharField(_("ingress"), max_length=400)
    picture = models.ForeignKey(
        "wagtailimages.Image",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("bilde"),
    )
    picture_alt = models.CharField(_("hva bildet viser"), max_length=200, blank=True)

    objects = PageManager.from_queryset(ReadableQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead", widget=AdminAutoHeightTextInput),
        MultiFieldPanel([FieldPanel("picture"), ALT_PANEL], heading=_("Bilde")),
        MultipleChooserPanel(
            "collected",
            chooser_field_name="story",
            label=_("historie"),
            heading=_("Historiene, i rekkefølge"),
            help_text=_("Velg historiene på én målform. Leseren får hver av dem på sin, der den er oversatt."),
        ),
    ]

    class Meta:
        verbose_name = _("samling")
        verbose_name_plural = _("samlinger")

    def route(self, request, path_components):
        return gone_when_taken_down(self, path_components) or super().route(request, path_components)

    def serve(self, request, *args, **kwargs):
        return gone_page(self, request) or super().serve(request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {"stories": stories_in(self, request.user)}

    def clean(self):
        super().clean()
        check_description(self.picture_id, self.picture_alt)

    @property
    def written_in(self):
        return self.content_language


class CollectedStory(Orderable):
    collection = ParentalKey(StoryCollection, on_delete=models.CASCADE, related_name="collected")
    story = models.ForeignKey(
        "stories.StoryPage", on_delete=models.CASCADE, related_name="+", verbose_name=_("historie")
    )

    panels = [FieldPanel("story")]

    class Meta(Orderable.Meta):
        constraints = [models.UniqueConstraint(fields=["collection", "story"], name="a_story_is_collected_once")]

    def __str__(self):
        return str(self.story)

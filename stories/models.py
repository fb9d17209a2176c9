"""What did an exchange give? Experiences, told as Wagtail pages by the editors."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.blocks import CharBlock
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from portal.access.catalogue import Action
from portal.access.rules import rows
from portal.foundation.blocks import story_blocks
from portal.foundation.pages import BasePage


class StoryQuerySet(PageQuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_STORY))

    def about(self, agency):
        return self.filter(models.Q(host_agency=agency) | models.Q(home_agency=agency))


class StoryIndexPage(BasePage):
    see_action = Action.SEE_OPEN_PAGE
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["stories.StoryPage"]

    intro = models.CharField(_("ingress"), max_length=300, blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("oversikt over historier")


class StoryPage(BasePage):
    see_action = Action.SEE_STORY
    parent_page_types = ["stories.StoryIndexPage"]
    subpage_types = []

    lead = models.CharField(_("ingress"), max_length=400)
    quote = models.CharField(_("sitat til kort og topp"), max_length=200, blank=True)
    person_name = models.CharField(_("hvem forteller"), max_length=150, blank=True)
    person_title = models.CharField(_("stilling"), max_length=150, blank=True)
    portrait = models.ForeignKey(
        "wagtailimages.Image", on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("portrett")
    )
    host_agency = models.ForeignKey(
        "agencies.Agency", on_delete=models.PROTECT, null=True, related_name="+", verbose_name=_("mottakende virksomhet")
    )
    home_agency = models.ForeignKey(
        "agencies.Agency", on_delete=models.PROTECT, null=True, related_name="+", verbose_name=_("avgivende virksomhet")
    )
    posting = models.ForeignKey(
        "postings.PostingPage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("utlysning")
    )
    themes = ParentalManyToManyField("vocabulary.Theme", blank=True, related_name="+", verbose_name=_("temaer"))
    competences = ParentalManyToManyField(
        "vocabulary.Competence", blank=True, related_name="+", verbose_name=_("kompetanser")
    )
    body = StreamField(story_blocks(), verbose_name=_("historien"), blank=True)
    learned = StreamField([("point", CharBlock(label=_("punkt")))], verbose_name=_("dette lærte vi"), blank=True, max_num=5)
    is_public = models.BooleanField(_("kan leses uten innlogging"), default=False)
    is_featured = models.BooleanField(_("løft fram på forsiden"), default=False)

    objects = PageManager.from_queryset(StoryQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead"),
        MultiFieldPanel(
            [FieldPanel("quote"), FieldRowPanel([FieldPanel("person_name"), FieldPanel("person_title")]), FieldPanel("portrait")],
            heading=_("Den som forteller"),
        ),
        FieldRowPanel([FieldPanel("home_agency"), FieldPanel("host_agency")], heading=_("Fra og til")),
        FieldPanel("body"),
        FieldPanel("learned"),
        MultiFieldPanel([FieldPanel("themes"), FieldPanel("competences"), FieldPanel("posting")], heading=_("Knagger")),
        FieldRowPanel([FieldPanel("is_public"), FieldPanel("is_featured")], heading=_("Hvem ser den")),
    ]

    class Meta:
        verbose_name = _("historie")
        verbose_name_plural = _("historier")

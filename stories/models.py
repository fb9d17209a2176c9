"""What did an exchange give? Experiences, told as Wagtail pages by the editors."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.blocks import CharBlock
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.query import PageQuerySet
from wagtail_localize.fields import SynchronizedField

from listings.vocabulary.following import standing
from listings.vocabulary.kinds import Kind
from portal.access.catalogue import Action
from portal.access.rules import rows
from portal.foundation.blocks import story_blocks
from portal.foundation.pages import BasePage
from portal.translation.written import written_form

from .shelf import shelf
from .telling import told

WORDS = {"themes": Kind.THEME, "competences": Kind.COMPETENCE}


class StoryQuerySet(PageQuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_STORY))

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

    def with_facts(self):
        return self.select_related("host_agency", "home_agency", "locale", "portrait").prefetch_related(
            "portrait__renditions", "themes"
        )

    def about(self, agency):
        return self.filter(models.Q(host_agency=agency) | models.Q(home_agency=agency))


class StoryIndexPage(BasePage):
    see_action = Action.SEE_OPEN_PAGE
    edit_action = Action.EDIT_STORY
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["stories.StoryPage"]

    intro = models.CharField(_("ingress"), max_length=300, blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("oversikt over historier")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | shelf(request)


class StoryPage(BasePage):
    see_action = Action.SEE_STORY
    edit_action = Action.EDIT_STORY
    parent_page_types = ["stories.StoryIndexPage"]
    subpage_types = []
    override_translatable_fields = [*BasePage.override_translatable_fields, SynchronizedField("person_name")]

    lead = models.CharField(_("ingress"), max_length=400)
    quote = models.CharField(_("sitat til kort og topp"), max_length=200, blank=True)
    person_name = models.CharField(_("hvem forteller"), max_length=150, blank=True)
    person_title = models.CharField(_("stilling"), max_length=150, blank=True)
    portrait = models.ForeignKey(
        "wagtailimages.Image",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("portrett"),
    )
    host_agency = models.ForeignKey(
        "agencies.Agency",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("mottakende virksomhet"),
    )
    home_agency = models.ForeignKey(
        "agencies.Agency",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("avgivende virksomhet"),
    )
    posting = models.ForeignKey(
        "postings.PostingPage",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("utlysning"),
    )
    themes = ParentalManyToManyField("vocabulary.Theme", blank=True, related_name="+", verbose_name=_("temaer"))
    competences = ParentalManyToManyField(
        "vocabulary.Competence", blank=True, related_name="+", verbose_name=_("kompetanser")
    )
    body = StreamField(story_blocks(), verbose_name=_("historien"), blank=True)
    learned = StreamField(
        [("point", CharBlock(label=_("punkt")))], verbose_name=_("dette lærte vi"), blank=True, max_num=5
    )
    is_public = models.BooleanField(_("kan leses uten innlogging"), default=False)
    is_featured = models.BooleanField(_("løft fram på forsiden"), default=False)

    objects = PageManager.from_queryset(StoryQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead", widget=AdminAutoHeightTextInput),
        MultiFieldPanel(
            [
                FieldPanel("quote"),
                FieldRowPanel([FieldPanel("person_name"), FieldPanel("person_title")]),
                FieldPanel("portrait"),
            ],
            heading=_("Den som forteller"),
        ),
        FieldRowPanel([FieldPanel("home_agency"), FieldPanel("host_agency")], heading=_("Fra og til")),
        FieldPanel("body"),
        FieldPanel("learned"),
        MultiFieldPanel([FieldPanel("themes"), FieldPanel("competences"), FieldPanel("posting")], heading=_("Emner")),
        FieldRowPanel([FieldPanel("is_public"), FieldPanel("is_featured")], heading=_("Hvem kan se historien")),
    ]

    class Meta:
        verbose_name = _("historie")
        verbose_name_plural = _("historier")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | told(self, request.user)

    def with_content_json(self, content):
        """An older revision names its words as they stand now."""
        words = {name: standing(kind, content.get(name)) for name, kind in WORDS.items()}
        return super().with_content_json({**content, **words})

    def clean(self):
        """Both trees share one address (settled 5), so a slug in the other tree must be this story's translation."""
        super().clean()
        others = StoryPage.objects.filter(slug=self.slug).exclude(pk=self.pk)
        if self.slug and others.exclude(translation_key=self.translation_key).exists():
            raise ValidationError({"slug": _("En annen historie har denne adressen. Velg en annen.")})

    @property
    def written_in(self):
        return self.content_language

    @property
    def own_quote(self):
        return {"text": self.quote, "by": self.person_name}

    @property
    def agencies(self):
        """Where the person went, then where she came from; one of them may be missing."""
        return list(dict.fromkeys(agency for agency in (self.host_agency, self.home_agency) if agency))

"""What did an exchange give? Experiences, told as Wagtail pages by the editors."""

from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import CharBlock
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager
from wagtail_localize.fields import SynchronizedField

from listings.agencies.models import Agency
from listings.vocabulary.following import standing
from listings.vocabulary.kinds import Kind
from portal.access.catalogue import Action
from portal.foundation.pages import BasePage

from ..blocks import told_blocks
from ..ends import ReadableQuerySet, gone_page, gone_when_taken_down, refuse_taken_address
from ..panels import CONTENT, SETTINGS
from ..pictures import Illustration, check_description
from ..related import related_to
from ..telling import told

WORDS = {"themes": Kind.THEME, "competences": Kind.COMPETENCE}


class StoryQuerySet(ReadableQuerySet):
    def featured(self):
        """Those with a place first, in that order; then the newest."""
        return self.filter(is_featured=True).order_by(
            F("featured_place").asc(nulls_last=True), "-first_published_at", "-pk"
        )

    def with_facts(self):
        return self.select_related("host_agency", "home_agency", "locale", "portrait").prefetch_related(
            "portrait__renditions", "themes"
        )

    def about(self, agency):
        """Also of those that have become part of it."""
        whole = Agency.objects.whole(agency)
        return self.filter(models.Q(host_agency__in=whole) | models.Q(home_agency__in=whole))

    def due_for_review(self, day):
        return self.live().filter(review_on__lte=day)


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
    picture_alt = models.CharField(_("hva bildet viser"), max_length=200, blank=True)
    illustration = models.CharField(
        _("tegning i stedet for portrett"), max_length=12, choices=Illustration, blank=True, default=Illustration.NONE
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
    body = StreamField(told_blocks(), verbose_name=_("historien"), blank=True)
    learned = StreamField(
        [("point", CharBlock(label=_("punkt")))], verbose_name=_("dette lærte vi"), blank=True, max_num=5
    )
    is_public = models.BooleanField(_("kan leses uten innlogging"), default=False)
    is_featured = models.BooleanField(_("løft fram på forsiden"), default=False)
    featured_place = models.PositiveSmallIntegerField(
        _("plass på forsiden"),
        null=True,
        blank=True,
        help_text=_("1 står først. De uten plass kommer etter, de nyeste først. Forsiden viser tre."),
    )
    review_on = models.DateField(
        _("skal ses over"),
        null=True,
        blank=True,
        help_text=_("Den dagen får redaktørene beskjed. Sett en ny dag når historien er sett over."),
    )

    objects = PageManager.from_queryset(StoryQuerySet)()

    content_panels = [*BasePage.content_panels, *CONTENT]
    settings_panels = [*SETTINGS, *BasePage.settings_panels]

    class Meta:
        verbose_name = _("historie")
        verbose_name_plural = _("historier")

    def route(self, request, path_components):
        return gone_when_taken_down(self, path_components) or super().route(request, path_components)

    def serve(self, request, *args, **kwargs):
        return gone_page(self, request) or super().serve(request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return context | told(self, request.user) | {"related": related_to(self, request.user)}

    def with_content_json(self, content):
        """An older revision names its words as they stand now."""
        words = {name: standing(kind, content.get(name)) for name, kind in WORDS.items()}
        return super().with_content_json({**content, **words})

    def clean(self):
        super().clean()
        refuse_taken_address(self)
        check_description(self.portrait_id, self.picture_alt, self.person_name)

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


class RelatedStory(Orderable):
    """A story that the editor wants read after this one."""

    page = ParentalKey(StoryPage, on_delete=models.CASCADE, related_name="chosen_related")
    story = models.ForeignKey(StoryPage, on_delete=models.CASCADE, related_name="+", verbose_name=_("historie"))

    panels = [FieldPanel("story")]

    def __str__(self):
        return str(self.story)

"""What has a person told in the portal? Her own words, which an editor may make a story or a recommendation of."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Case, When
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action
from portal.access.rules import rows

from ..status import OVER, TONES, WITH_EDITOR, Kind, ShownAs, Stage


class ExperienceQuerySet(models.QuerySet):
    def told_by(self, person):
        return self.filter(author=person)

    def handled_by(self, user):
        """What has been sent; nobody reads another's draft."""
        return self.filter(rows(user, Action.HANDLE_EXPERIENCE))

    def with_editor_first(self):
        waits = Case(When(status=Stage.SENT, then=0), When(status__in=WITH_EDITOR, then=1), default=2)
        return self.order_by(waits, "-changed_at", "-pk")

    def with_facts(self):
        return self.select_related("author", "host_agency", "home_agency", "story", "recommendation")


class Experience(models.Model):
    """`approved_words` is the mark of the edited words that the author has said yes to. `evaluation_key`: the public id
    of the evaluation that it was made of, when it was not written here. `emptied_at`: when it was taken back, and all
    that was told and made went."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="experiences")
    kind = models.CharField(_("hva vil du fortelle?"), max_length=14, choices=Kind, default=Kind.EXPERIENCE)
    status = models.CharField(_("status"), max_length=10, choices=Stage, default=Stage.DRAFT, editable=False)
    language = models.CharField(_("målform"), max_length=2, choices=settings.WAGTAIL_CONTENT_LANGUAGES, default="nb")
    title = models.CharField(_("tittel"), max_length=150, blank=True)
    host_agency = models.ForeignKey(
        "agencies.Agency", on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("hvor")
    )
    home_agency = models.ForeignKey(
        "agencies.Agency", on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("fra")
    )
    elsewhere = models.CharField(_("et annet sted"), max_length=150, blank=True)
    started_on = models.DateField(_("når begynte det?"), null=True, blank=True)
    months = models.PositiveSmallIntegerField(_("hvor mange måneder varte det?"), null=True, blank=True)
    did = models.TextField(_("hva gjorde du?"), blank=True)
    learned = models.TextField(_("hva lærte du?"), blank=True)
    advice = models.TextField(_("råd til andre"), blank=True)
    quote = models.CharField(_("en setning å sitere"), max_length=300, blank=True)
    themes = models.ManyToManyField("vocabulary.Theme", blank=True, related_name="+", verbose_name=_("temaer"))
    picture = models.FileField(_("bilde"), upload_to="fortalt/", blank=True)
    picture_alt = models.CharField(_("hva bildet viser"), max_length=200, blank=True)
    shown_as = models.CharField(_("hvordan vil du vises?"), max_length=10, choices=ShownAs, blank=True)
    is_public = models.BooleanField(_("kan leses av alle på nettet"), default=False)
    names_nobody = models.BooleanField(_("ingen andre enn meg er nevnt"), default=False)
    evaluation_key = models.UUIDField(null=True, db_index=True, editable=False)
    story = models.OneToOneField(
        "stories.StoryPage", on_delete=models.SET_NULL, null=True, editable=False, related_name="experience"
    )
    recommendation = models.OneToOneField(
        "stories.Recommendation", on_delete=models.SET_NULL, null=True, editable=False, related_name="experience"
    )
    approved_words = models.CharField(max_length=64, blank=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, editable=False)
    emptied_at = models.DateTimeField(null=True, editable=False)

    objects = ExperienceQuerySet.as_manager()

    class Meta:
        ordering = ["-changed_at", "-pk"]
        verbose_name = _("fortalt erfaring")
        verbose_name_plural = _("fortalte erfaringer")

    def __str__(self):
        return self.heading

    def get_absolute_url(self):
        """The author's own page about it."""
        return reverse("stories:told", args=[self.public_id])

    @property
    def heading(self):
        return self.title or str(_("Uten tittel"))

    @property
    def is_recommendation(self):
        return self.kind == Kind.RECOMMENDATION

    @property
    def is_draft(self):
        return self.status == Stage.DRAFT

    @property
    def is_over(self):
        """Nobody's turn any more."""
        return self.status in OVER

    @property
    def tone(self):
        return TONES[self.status]

    @property
    def made(self):
        """What the editor has made of it: a page, a recommendation, or nothing yet."""
        return self.story or self.recommendation

    @property
    def author_shown(self):
        """(name, title) as the readers shall see them."""
        name = self.author.name if self.shown_as == ShownAs.NAME else ""
        return name, "" if self.shown_as == ShownAs.ANONYMOUS else self.author.title

    @property
    def place(self):
        return self.host_agency.name if self.host_agency else self.elsewhere


class Comment(models.Model):
    """What the editor and the author have said to each other about it."""

    experience = models.ForeignKey(Experience, on_delete=models.CASCADE, related_name="comments")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    text = models.TextField()

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return self.text[:50]

    @property
    def is_from_author(self):
        return self.by_id == self.experience.author_id

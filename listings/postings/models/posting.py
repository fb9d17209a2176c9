"""What is a posting, who owns it, and where is it in its life?"""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from listings.agencies.status import AgencyStatus
from portal.access.catalogue import Action
from portal.access.rules import rows
from portal.foundation.clock import oslo_today
from portal.foundation.gate import may
from portal.foundation.pages import BasePage

from ..editor.form import PostingAdminForm
from ..editor.panels import content_panels
from ..presentation import presentation
from ..status import FINDABLE, OPEN, Status
from .content import PostingContent
from .revisions import without_lost_terms
from .versions import NumberedVersions


class PostingQuerySet(PageQuerySet):
    def findable(self):
        return self.filter(status__in=FINDABLE, agency__status=AgencyStatus.ACTIVE)

    def open(self, today=None):
        """What takes interest: `is_open`, for many."""
        return self.filter(status__in=OPEN).exclude(deadline__lt=today or oslo_today())

    def overdue(self, today=None):
        return self.filter(status__in=OPEN, deadline__lt=today or oslo_today())

    def of(self, agency):
        return self.filter(agency=agency)

    def of_any(self, agency_ids):
        return self.filter(agency__in=agency_ids)

    def visible_to(self, user):
        return self.filter(pk__in=self.model.objects.filter(rows(user, Action.SEE_POSTING)).values("pk"))

    def with_facts(self):
        return self.select_related("agency", "agency__ministry", "municipality__county").prefetch_related(
            "competence_lines__competence", "themes", "qualities", "chosen_agencies"
        )


LIFE_CYCLE_FIELDS = ("status", "published_at", "agency_id", "created_by_id", "submitted_by_id", "submitted_at")
ADDRESS = ("slug", "url_path")  # settled by the verb, so a revision of its words cannot move it
UNTITLED = "Uten tittel"


class PostingPage(NumberedVersions, PostingContent, BasePage):
    see_action = Action.SEE_POSTING
    edit_action = Action.EDIT_POSTING
    is_denied_silently = True
    translation_refusal = _("En utlysning finnes i én målform, og oversettes ikke som side.")
    base_form_class = PostingAdminForm
    content_panels = content_panels()
    promote_panels = []
    settings_panels = []
    parent_page_types = ["agencies.AgencyPage"]
    subpage_types = []

    agency = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="postings", editable=False)
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.DRAFT, editable=False)
    published_at = models.DateTimeField(_("publisert"), null=True, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", editable=False
    )
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", editable=False
    )
    submitted_at = models.DateTimeField(_("sendt til godkjenning"), null=True, editable=False)

    objects = PageManager.from_queryset(PostingQuerySet)()

    class Meta:
        verbose_name = _("utlysning")
        verbose_name_plural = _("utlysninger")

    @classmethod
    def can_create_at(cls, parent):
        """Once, in the main tree (settled 6)."""
        return super().can_create_at(parent) and getattr(parent.specific, "is_main", True)

    @property
    def written_by(self):
        """The keys of who began it and of all who have written since it was last out; none is a second pair of eyes.

        Of words that are out, who wrote the newest of them counts.
        """
        unseen = models.Q(pk__gt=self.live_revision_id or 0) | models.Q(pk=self.latest_revision_id)
        authors = self.revisions.filter(unseen).order_by().values_list("user_id", flat=True)
        return {self.created_by_id, *authors} - {None}

    @property
    def is_open(self):
        return self.status in OPEN and not self.deadline_passed

    @property
    def is_untitled(self):
        """Wagtail demands a title of every page; a draft without one carries this word."""
        return self.title.strip() in {"", UNTITLED}

    @property
    def heading(self):
        """The title for readers; an untitled draft is called so in their own language."""
        return _("Uten tittel") if self.is_untitled else self.title

    @property
    def deadline_passed(self):
        return self.deadline is not None and self.deadline < oslo_today()

    def serve(self, request, *args, **kwargs):
        """Who was meant to read it is told that it is gone, and nothing of what stood there."""
        if not may(request.user, self.see_action, self) and may(request.user, Action.SEE_GONE_POSTING, self):
            gone = {"agency": self.agency, "was_withdrawn": self.status == Status.WITHDRAWN}
            return TemplateResponse(request, "listings/postings/gone.html", gone, status=410)
        return super().serve(request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | presentation(request, self)

    def copy_for_translation(self, locale, *args, alias=False, **kwargs):
        """A posting lives once, whatever its written form. No alias is made, and a translation is refused.

        Raises ValidationError, which wagtail-localize takes as «not this page».
        """
        if alias:
            return None
        raise ValidationError(self.translation_refusal)

    def with_content_json(self, content):
        """An older revision brings back its words, never its state: publishing it must not move the life cycle."""
        posting = super().with_content_json(without_lost_terms(content))
        models.prefetch_related_objects(list(posting.competence_lines.all()), "competence")
        for field in LIFE_CYCLE_FIELDS + ADDRESS:
            setattr(posting, field, getattr(self, field))
        return posting

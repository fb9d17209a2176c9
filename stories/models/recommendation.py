"""Who recommends an agency or an exchange, in a few words?"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from portal.access.catalogue import Action
from portal.access.rules import rows

from ..quotes import join_words


class RecommendationQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_STORY))

    def about(self, agency):
        """Also of those that have become part of it."""
        return self.filter(agency__in=Agency.objects.whole(agency))

    def shown(self):
        """In the editor's order, then the newest."""
        return self.filter(live=True).select_related("from_agency").order_by("place", "-published_at", "-pk")


class Recommendation(models.Model):
    """A quotation stays in the written form it was said in. `live`: it is out, and `is_public`: without sign-in too."""

    agency = models.ForeignKey(
        "agencies.Agency", on_delete=models.PROTECT, related_name="recommendations", verbose_name=_("om virksomheten")
    )
    text = models.CharField(_("anbefalingen"), max_length=300)
    name = models.CharField(_("hvem sier det"), max_length=150, blank=True)
    title = models.CharField(_("stilling"), max_length=150, blank=True)
    from_agency = models.ForeignKey(
        "agencies.Agency",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("fra virksomheten"),
    )
    language = models.CharField(_("målform"), max_length=2, choices=settings.WAGTAIL_CONTENT_LANGUAGES, default="nb")
    how = models.CharField(
        _("hvordan er samtykket gitt?"),
        max_length=300,
        blank=True,
        help_text=_("Hvem som sa ja, hvordan og når. Det som er fortalt i portalen, trenger det ikke."),
    )
    place = models.PositiveSmallIntegerField(_("rekkefølge"), default=50, help_text=_("Det laveste tallet står først."))
    is_public = models.BooleanField(_("kan leses uten innlogging"), default=False)
    live = models.BooleanField(_("vises"), default=False)
    published_at = models.DateTimeField(null=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = RecommendationQuerySet.as_manager()

    class Meta:
        ordering = ["agency", "place", "-pk"]
        verbose_name = _("anbefaling")
        verbose_name_plural = _("anbefalinger")

    def __str__(self):
        return self.text[:60]

    @property
    def said_by(self):
        """«Nils Roald, seksjonssjef, Kystverket»"""
        return join_words(self.name, self.title, self.from_agency.short if self.from_agency else "")

"""What does an agency want of exchanges in a year: what it seeks and offers, how many go and come, who sees to it?"""

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Membership
from portal.foundation.clock import oslo_today

from ..limits import LINE, MOST_TARGET, PLAN_WORDS
from ..status import TONES, PlanStatus

TARGET = {"default": 0, "validators": [MaxValueValidator(MOST_TARGET)]}


class ExchangePlanQuerySet(models.QuerySet):
    def own(self):
        """Without those of agencies that have become part of it, which stay to be read."""
        return self.filter(made_for="")

    def with_facts(self):
        known = self.select_related("agency", "leader", "changed_by").prefetch_related("lines__competence")
        return known.annotate(leader_is_in=leader_is_in())

    def led_by(self, user):
        """Where she is responsible, as long as she belongs to the agency."""
        return self.own().filter(leader=user.pk, agency__in=user.agency_ids())

    def from_now_on(self):
        return self.filter(year__gte=oslo_today().year)

    def without_leader(self):
        """`has_lost_leader`, for many."""
        had = Q(status=PlanStatus.ADOPTED) | Q(leader__isnull=False)
        return self.own().from_now_on().filter(had).exclude(leader_is_in())

    def over(self, year):
        return self.filter(year__lte=year)


def leader_is_in():
    """Neither has she left, nor is her account closed."""
    return Exists(Membership.objects.active().filter(agency=OuterRef("agency"), user=OuterRef("leader")))


class ExchangePlan(models.Model):
    """`made_for`: the name of the agency whose plan it was, when that has become part of `agency`."""

    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="exchange_plans")
    year = models.PositiveSmallIntegerField(_("år"))
    made_for = models.CharField(max_length=LINE, blank=True, editable=False)
    status = models.CharField(max_length=8, choices=PlanStatus, default=PlanStatus.DRAFT, editable=False)
    target_out = models.PositiveSmallIntegerField(_("mål for ut"), **TARGET)
    target_in = models.PositiveSmallIntegerField(_("mål for inn"), **TARGET)
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField(_("slik vil vi bruke ordningen"), max_length=PLAN_WORDS, blank=True)
    language = models.CharField(max_length=2, default="nb")
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    changed_at = models.DateTimeField(default=timezone.now, editable=False)
    adopted_at = models.DateTimeField(null=True, editable=False)

    objects = ExchangePlanQuerySet.as_manager()

    class Meta:
        ordering = ["-year", "made_for"]
        constraints = [
            models.UniqueConstraint(fields=["agency", "year", "made_for"], name="an_agency_has_one_plan_for_a_year")
        ]
        verbose_name = _("utvekslingsplan")
        verbose_name_plural = _("utvekslingsplaner")

    def __str__(self):
        return f"{self.agency.short}, {self.year}"

    @property
    def tone(self):
        return TONES[self.status]

    @property
    def edition(self):
        """Another each time it is saved."""
        return self.changed_at.isoformat()

    @property
    def is_over(self):
        return self.year < oslo_today().year

    @property
    def responsible(self):
        """Of a plan `with_facts`. None when she has left; when the year is over, who she was."""
        return self.leader if self.leader_is_in or self.is_over else None

    @property
    def has_lost_leader(self):
        """None is adopted without one, so somebody was."""
        had = self.status == PlanStatus.ADOPTED or self.leader_id is not None
        return had and self.responsible is None and not self.is_over

    @property
    def sought(self):
        return [line.competence for line in self.lines.all() if line.side == PlanCompetence.Side.SOUGHT]

    @property
    def offered(self):
        return [line.competence for line in self.lines.all() if line.side == PlanCompetence.Side.OFFERED]


class PlanCompetence(models.Model):
    class Side(models.TextChoices):
        SOUGHT = "sought", _("Søker")
        OFFERED = "offered", _("Kan tilby")

    plan = models.ForeignKey(ExchangePlan, on_delete=models.CASCADE, related_name="lines")
    competence = models.ForeignKey("vocabulary.Competence", on_delete=models.PROTECT, related_name="+")
    side = models.CharField(max_length=8, choices=Side)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["plan", "competence", "side"], name="a_plan_names_a_competence_once")
        ]

    def __str__(self):
        return str(self.competence)

"""What does a posting say? Its words and terms; the life cycle stands in posting.py."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField

from .. import choices, limits

TEXT = [limits.Ceiling(limits.TEXT)]


class PostingContent(models.Model):
    """A draft may leave out everything but the title; what publishing needs stands in completeness.py."""

    kind = models.CharField(_("type"), max_length=8, choices=choices.Kind, default=choices.Kind.NEED)
    form = models.CharField(_("form"), max_length=20, choices=choices.Form, default=choices.Form.SECONDMENT)
    unit = models.CharField(_("enhet"), max_length=limits.NAME, blank=True)
    lead = models.TextField(_("ingress"), blank=True, validators=[limits.Ceiling(limits.LEAD)])
    tasks = models.TextField(_("oppgaver og leveranser"), blank=True, validators=TEXT)
    looking_for = models.TextField(_("hvem vi ser etter"), blank=True, validators=TEXT)
    not_needed = models.TextField(_("dette trenger du ikke"), blank=True, validators=TEXT)
    learning = models.TextField(_("dette kan du lære"), blank=True, validators=TEXT)

    themes = ParentalManyToManyField("vocabulary.Theme", blank=True, related_name="+", verbose_name=_("temaer"))
    qualities = ParentalManyToManyField(
        "vocabulary.Quality", blank=True, related_name="+", verbose_name=_("egenskaper")
    )

    starts_earliest = models.DateField(_("tidligste oppstart"), null=True, blank=True)
    starts_latest = models.DateField(_("seneste oppstart"), null=True, blank=True)
    flexible_start = models.BooleanField(_("oppstart kan avtales"), default=False)
    months_min = models.DecimalField(
        _("minst antall måneder"),
        max_digits=4,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(limits.LEAST_MONTHS)],
    )
    months_max = models.DecimalField(
        _("høyst antall måneder"),
        max_digits=4,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MaxValueValidator(limits.MOST_MONTHS)],
    )
    percentage = models.PositiveSmallIntegerField(
        _("omfang"), choices=choices.Percentage, null=True, blank=True, help_text=_("Tomt betyr etter avtale.")
    )
    municipality = models.ForeignKey(
        "vocabulary.Municipality",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("kommune"),
    )
    workplace = models.CharField(
        _("arbeidssted"), max_length=8, choices=choices.Workplace, default=choices.Workplace.ONSITE
    )
    salary_paid_by = models.CharField(_("lønn"), max_length=8, choices=choices.Payer, default=choices.Payer.AGREED)
    travel_paid_by = models.CharField(
        _("reise og bosted"), max_length=8, choices=choices.TravelPayer, default=choices.TravelPayer.AGREED
    )
    security = models.CharField(_("sikkerhet"), max_length=20, choices=choices.Security, default=choices.Security.NONE)
    languages = models.JSONField(_("språk arbeidet krever"), default=list, blank=True)
    places = models.PositiveSmallIntegerField(
        _("antall plasser"), default=1, validators=[MinValueValidator(1), MaxValueValidator(limits.MOST_PLACES)]
    )
    deadline = models.DateField(_("frist"), null=True, blank=True, help_text=_("Tomt betyr løpende."))

    visibility = models.CharField(
        _("hvem kan se den"), max_length=8, choices=choices.Audience, default=choices.Audience.ALL
    )
    chosen_agencies = ParentalManyToManyField(
        "agencies.Agency", blank=True, related_name="+", verbose_name=_("utvalgte virksomheter")
    )
    contact_name = models.CharField(_("kontaktperson"), max_length=limits.NAME, blank=True)
    contact_title = models.CharField(_("stillingen til kontaktpersonen"), max_length=limits.NAME, blank=True)
    contact_email = models.EmailField(_("e-posten til kontaktpersonen"), blank=True)
    language = models.CharField(
        _("målform"), max_length=2, choices=choices.WrittenForm, default=choices.WrittenForm.BOKMAL
    )

    class Meta:
        abstract = True

    @property
    def wanted(self):
        return [line for line in self.competence_lines.all() if line.side == "wanted"]

    @property
    def offered(self):
        return [line for line in self.competence_lines.all() if line.side == "offered"]

"""What does a person show of herself, when is she available, and to whom? Hidden until she chooses."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from listings.vocabulary.levels import Level


class ProfileQuerySet(models.QuerySet):
    def with_facts(self):
        return self.select_related("municipality").prefetch_related(
            "competence_lines__competence", "wants_to_learn", "regions_wanted"
        )


class Profile(models.Model):
    class Visibility(models.TextChoices):
        HIDDEN = "hidden", _("Skjult. Ingen finner deg.")
        CONTACTS = "contacts", _("Bare kontaktpersoner")
        EVERYONE = "everyone", _("Alle innloggede")

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile")
    visibility = models.CharField(_("synlighet"), max_length=10, choices=Visibility, default=Visibility.HIDDEN)
    about = models.TextField(_("om meg"), blank=True)
    wants_to_learn = models.ManyToManyField(
        "vocabulary.Competence", blank=True, related_name="+", verbose_name=_("vil lære")
    )
    available_from = models.DateField(_("ledig fra"), null=True, blank=True)
    available_to = models.DateField(_("ledig til"), null=True, blank=True)
    months_min = models.DecimalField(_("minst antall måneder"), max_digits=4, decimal_places=2, null=True, blank=True)
    months_max = models.DecimalField(_("høyst antall måneder"), max_digits=4, decimal_places=2, null=True, blank=True)
    percentage_min = models.PositiveSmallIntegerField(_("minste omfang"), null=True, blank=True)
    percentage_max = models.PositiveSmallIntegerField(_("største omfang"), null=True, blank=True)
    municipality = models.ForeignKey(
        "vocabulary.Municipality",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("bosted"),
    )
    regions_wanted = models.ManyToManyField("vocabulary.County", blank=True, verbose_name=_("fylker jeg kan jobbe i"))
    whole_country = models.BooleanField(_("hele landet"), default=False)
    remote_ok = models.BooleanField(_("digitalt går fint"), default=False)
    languages = models.JSONField(_("språk"), default=list, blank=True)
    forms = models.JSONField(_("former"), default=list, blank=True)
    hidden_from = models.ManyToManyField("agencies.Agency", blank=True, related_name="+", verbose_name=_("skjult for"))
    manager_name = models.CharField(_("lederen min"), max_length=150, blank=True)
    manager_email = models.EmailField(_("e-posten til lederen min"), blank=True)
    language = models.CharField(
        _("målform"), max_length=2, choices=[("nb", _("Bokmål")), ("nn", _("Nynorsk"))], default="nb"
    )
    updated_at = models.DateTimeField(auto_now=True)

    objects = ProfileQuerySet.as_manager()

    class Meta:
        verbose_name = _("kompetanseprofil")
        verbose_name_plural = _("kompetanseprofiler")

    def __str__(self):
        return str(self.user)


class ProfileCompetence(models.Model):
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="competence_lines")
    competence = models.ForeignKey("vocabulary.Competence", on_delete=models.PROTECT, related_name="+")
    level = models.PositiveSmallIntegerField(_("nivå"), choices=Level, default=Level.GOOD)

    class Meta:
        ordering = ["-level", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["profile", "competence"], name="a_competence_stands_once_per_profile")
        ]

    def __str__(self):
        return f"{self.competence}, {self.get_level_display()}"

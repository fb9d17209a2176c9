"""What is kept about matches? How rare competences were on a day, and what a person does not want to see."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Rarity(models.Model):
    """Counted once a day, so that a score stands while one compares. `holders` are the numbers by the word's code."""

    day = models.DateField(unique=True)
    people = models.PositiveIntegerField()
    holders = models.JSONField(default=dict)

    def __str__(self):
        return f"{self.day}"


class SetAsideQuerySet(models.QuerySet):
    def of(self, person):
        return self.filter(person=person.pk)


class SetAside(models.Model):
    """A posting that a person does not want among her suggestions."""

    class Reason(models.TextChoices):
        TASKS = "tasks", _("Oppgavene passer ikke")
        PLACE = "place", _("Stedet passer ikke")
        TIME = "time", _("Tidspunktet passer ikke")
        LEVEL = "level", _("Kravene er for høye eller for lave")
        OTHER = "other", _("Noe annet")

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="+")
    reason = models.CharField(_("hvorfor"), max_length=8, choices=Reason)
    at = models.DateTimeField(default=timezone.now)

    objects = SetAsideQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["person", "posting"], name="a_posting_is_set_aside_once")]

    def __str__(self):
        return f"{self.person_id}: {self.posting_id}"

"""Which words has the portal asked a yes to, and who has said it?"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

LONGEST, NEWS = 20_000, 300


class StatementQuerySet(models.QuerySet):
    def of(self, kind):
        """The newest first."""
        return self.filter(kind=kind).order_by("-version")


class Statement(models.Model):
    """One version. Nobody changes it: who has said yes, has said it to these words."""

    kind = models.CharField(max_length=40)
    version = models.PositiveIntegerField()
    text_nb = models.TextField(_("tekst på bokmål"))
    text_nn = models.TextField(_("tekst på nynorsk"))
    news_nb = models.CharField(_("hva er nytt, på bokmål"), max_length=NEWS, blank=True)
    news_nn = models.CharField(_("hva er nytt, på nynorsk"), max_length=NEWS, blank=True)
    published_at = models.DateTimeField(default=timezone.now)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    objects = StatementQuerySet.as_manager()

    class Meta:
        ordering = ["kind", "-version"]
        constraints = [models.UniqueConstraint(fields=["kind", "version"], name="a_statement_has_each_version_once")]

    def __str__(self):
        return f"{self.kind} {self.version}"

    @property
    def language(self):
        return "nn" if get_language() == "nn" else "nb"

    @property
    def text(self):
        return getattr(self, f"text_{self.language}")

    @property
    def news(self):
        return getattr(self, f"news_{self.language}") or self.news_nb


class Acknowledgement(models.Model):
    """`subject` is the public id of whom the yes binds: an agency, or a person; `by` is who said it."""

    statement = models.ForeignKey(Statement, on_delete=models.PROTECT, related_name="acknowledgements")
    subject = models.CharField(max_length=36, db_index=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-at"]
        constraints = [
            models.UniqueConstraint(fields=["statement", "subject"], name="a_subject_acknowledges_a_statement_once")
        ]

    def __str__(self):
        return f"{self.statement}, {self.subject}"


def newest(kind):
    return Statement.objects.of(kind).first()


def is_acknowledged(kind, subject):
    """Also when nothing has been asked yet."""
    asked = newest(kind)
    return asked is None or asked.acknowledgements.filter(subject=subject).exists()


def acknowledgements_of(kind, subject):
    """The newest first, with what they were to."""
    rows = Acknowledgement.objects.filter(statement__kind=kind, subject=subject)
    return rows.select_related("statement", "by").order_by("-statement__version")

"""What has been done to keep what we promise, and when? A row each time, without anybody's name."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ProofQuerySet(models.QuerySet):
    def newest_of(self, rule):
        return self.filter(rule=rule).order_by("-at", "-pk").first()


class Proof(models.Model):
    """`rule` is its code; `count` is how many rows it was carried out for, or how many faults were found."""

    rule = models.CharField(max_length=80)
    count = models.PositiveIntegerField(default=0)
    at = models.DateTimeField(auto_now_add=True)

    objects = ProofQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["rule", "-at"], name="proofs_of_a_rule")]
        verbose_name = _("kvittering")
        verbose_name_plural = _("kvitteringer")

    def __str__(self):
        return f"{self.rule}: {self.count}"

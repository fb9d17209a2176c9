"""Where is a workplace? Counties and municipalities, by their official numbers."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Place(models.Model):
    code = models.CharField(_("kode"), max_length=4, unique=True)
    name = models.CharField(_("offisielt navn"), max_length=120)

    class Meta:
        abstract = True
        ordering = ["name"]

    def __str__(self):
        return self.name


class County(Place):
    class Meta(Place.Meta):
        verbose_name = _("fylke")
        verbose_name_plural = _("fylker")


class Municipality(Place):
    daily_name = models.CharField(_("daglig navn"), max_length=120)
    county = models.ForeignKey(County, on_delete=models.PROTECT, related_name="municipalities", verbose_name=_("fylke"))

    class Meta(Place.Meta):
        verbose_name = _("kommune")
        verbose_name_plural = _("kommuner")

    def __str__(self):
        return self.daily_name

"""Which answers does an agency usually give, and what does it promise everybody who comes?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .. import choices, limits

AUDIENCES = [row for row in choices.Audience.choices if row[0] != choices.Audience.CHOSEN]


def usual(label, rows):
    return models.CharField(label, max_length=20, choices=rows, blank=True)


class PostingDefaults(models.Model):
    """New postings start with these; what is empty is asked each time. The standing terms are told as they are now."""

    agency = models.OneToOneField("agencies.Agency", on_delete=models.CASCADE, related_name="posting_defaults")
    form = usual(_("form"), choices.Form)
    percentage = models.PositiveSmallIntegerField(_("omfang"), choices=choices.Percentage, null=True, blank=True)
    workplace = usual(_("arbeidssted"), choices.Workplace)
    municipality = models.ForeignKey(
        "vocabulary.Municipality",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("kommune"),
    )
    salary_paid_by = usual(_("lønn"), choices.Payer)
    travel_paid_by = usual(_("reise og bosted"), choices.TravelPayer)
    security = usual(_("sikkerhet"), choices.Security)
    visibility = usual(_("hvem kan se den"), AUDIENCES)
    language = usual(_("målform"), choices.WrittenForm)
    contact_name = models.CharField(_("kontaktperson"), max_length=limits.NAME, blank=True)
    contact_title = models.CharField(_("stillingen til kontaktpersonen"), max_length=limits.NAME, blank=True)
    contact_email = models.EmailField(_("e-posten til kontaktpersonen"), blank=True)
    standing_terms = models.TextField(
        _("slik gjør vi det hos oss"), blank=True, validators=[limits.Ceiling(limits.STANDING_TERMS)]
    )

    def __str__(self):
        return str(self.agency)

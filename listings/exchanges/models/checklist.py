"""What is to be done at the start and the end of an exchange, whose turn is it, and who has done it?"""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.agreements.status import AGENCIES, Party

from ..checklist import BY_CODE
from ..limits import LINE
from ..status import Part

BY = {"on_delete": models.SET_NULL, "null": True, "related_name": "+"}


class AgencyLine(models.Model):
    """What an agency adds to the lists of its own exchanges. `side`: when it sends, or when it receives."""

    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="exchange_lines")
    side = models.CharField(_("gjelder"), max_length=10, choices=[(one.value, one.label) for one in AGENCIES])
    part = models.CharField(_("liste"), max_length=5, choices=Part)
    for_person = models.BooleanField(_("hospitanten gjør det"), default=False)
    text = models.CharField(_("dette skal gjøres"), max_length=LINE)
    language = models.CharField(max_length=2, default="nb")
    days = models.SmallIntegerField(_("dager"), default=0)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, **BY)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["side", "-part", "days", "pk"]

    def __str__(self):
        return self.text

    @property
    def turn(self):
        return Party.PERSON if self.for_person else Party(self.side)


class HiddenLine(models.Model):
    """A line that every exchange has, and that an agency does not want on its own part of the lists."""

    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="hidden_exchange_lines")
    code = models.CharField(max_length=20)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, **BY)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["agency", "code"], name="an_agency_hides_a_line_once")]

    def __str__(self):
        return str(BY_CODE[self.code].label) if self.code in BY_CODE else self.code


class Item(models.Model):
    """One line of one exchange. `code`: of a line that every exchange has, which is said in the reader's language; else
    `text`. `days` from the agreement's first or last day, wherever that is moved."""

    agreement = models.ForeignKey("agreements.Agreement", on_delete=models.CASCADE, related_name="exchange_items")
    part = models.CharField(max_length=5, choices=Part)
    code = models.CharField(max_length=20, blank=True)
    text = models.CharField(_("dette skal gjøres"), max_length=LINE, blank=True)
    language = models.CharField(max_length=2, default="nb")
    turn = models.CharField(_("hvem gjør det"), max_length=10, choices=Party)
    days = models.SmallIntegerField(_("dager"), default=0)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, **BY)
    added_for = models.CharField(max_length=10, choices=Party, blank=True)
    done_at = models.DateTimeField(null=True, editable=False)
    done_by = models.ForeignKey(settings.AUTH_USER_MODEL, **BY)

    class Meta:
        ordering = ["-part", "days", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "code"], condition=~models.Q(code=""), name="an_exchange_has_a_line_once"
            )
        ]
        indexes = [models.Index(fields=["agreement"], condition=models.Q(done_at=None), name="lines_to_be_done")]

    def __str__(self):
        return str(self.label)

    @property
    def label(self):
        return BY_CODE[self.code].label if self.code in BY_CODE else self.text or self.code

    @property
    def is_done(self):
        return self.done_at is not None

    def due(self, exchange):
        anchor = exchange.starts if self.part == Part.START else exchange.last_day
        return anchor + timedelta(days=self.days)

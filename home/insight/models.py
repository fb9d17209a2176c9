"""What is kept to reckon figures from, and which figures have been let out? No person stands in any of it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .quarters import Quarter

CODE = 40
REST = ""


class FactQuerySet(models.QuerySet):
    def within(self, first, last):
        return self.filter(day__gte=first, day__lte=last)


class Fact(models.Model):
    """Something that happened. `agency` is who answers for it and may read it in full, `other` where somebody came
    from; the ministry areas are those of that day, so that history does not move with an agency. `number` is how much
    it counts, `people` how many people of whom nothing like it was told before in the quarter, `value` what is measured
    of it. `cuts` are the answers it may be split by."""

    source = models.CharField(max_length=CODE)
    day = models.DateField(_("dag"))
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, null=True, related_name="+")
    sector = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, null=True, related_name="+")
    other = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, null=True, related_name="+")
    other_sector = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, null=True, related_name="+")
    number = models.PositiveIntegerField(default=1)
    people = models.PositiveIntegerField(default=1)
    value = models.IntegerField(null=True)
    cuts = models.JSONField(default=dict)

    objects = FactQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["source", "day"], name="facts_of_a_source"),
            models.Index(fields=["agency", "day"], name="facts_of_an_agency"),
            models.Index(fields=["day"], name="facts_by_day"),
        ]

    def __str__(self):
        return f"{self.source} {self.day}"


class Gathered(models.Model):
    """Up to which day the facts of a source are gathered. A day is gathered once, when it is over."""

    source = models.CharField(max_length=CODE, unique=True)
    until = models.DateField()
    at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name_plural = "gathered"

    def __str__(self):
        return f"{self.source} {self.until}"


class Released(models.Model):
    """A quarter of a measure that is let out, once and for all: reckoned anew, the difference would tell."""

    measure = models.CharField(max_length=CODE)
    year = models.PositiveSmallIntegerField()
    quarter = models.PositiveSmallIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["measure", "year", "quarter"], name="a_quarter_is_let_out_once")]
        verbose_name_plural = "released"

    def __str__(self):
        return f"{self.measure} {self.year}-{self.quarter}"

    @property
    def of(self):
        return Quarter(self.year, self.quarter)


class Cell(models.Model):
    """A number that may be shown. Without `sector` it is of the whole, with `agency` of one agency, and with a cut too
    for that agency alone. `value` is the answer in `cut`; REST is what is not shown answer by answer. A cell that is
    hidden holds no number."""

    released = models.ForeignKey(Released, on_delete=models.CASCADE, related_name="cells")
    sector = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, null=True, related_name="+")
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, null=True, related_name="+")
    cut = models.CharField(max_length=CODE, blank=True)
    value = models.CharField(max_length=80, blank=True)
    number = models.PositiveIntegerField(default=0)
    is_hidden = models.BooleanField(default=False)
    spread = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["sector", "agency"], name="cells_of_a_place")]

    def __str__(self):
        return f"{self.cut} {self.value}: {self.number}"

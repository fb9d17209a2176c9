"""How would the same documents lie in plain tables, for peers that filter and count with SQL?"""

from django.db import models
from modelsearch import index


def word(**options):
    return models.CharField(max_length=80, db_index=True, **options)


class Row(index.Indexed, models.Model):
    """One document; `title` and `body` hold our tokens, each as one word that no analyser takes apart."""

    kind, form, agency, ministry = word(), word(), word(), word()
    county, municipality, workplace, payer = word(), word(), word(), word()
    security, written, owner, audience, hidden_from = word(), word(), word(), word(), word()
    start_low, start_high = models.IntegerField(db_index=True), models.IntegerField()
    deadline_low, deadline_high = models.IntegerField(db_index=True), models.IntegerField()
    duration_low, duration_high = models.IntegerField(db_index=True), models.IntegerField()
    percentage_low, percentage_high = models.IntegerField(db_index=True), models.IntegerField()
    newest = models.BigIntegerField(db_index=True)
    title, body = models.TextField(), models.TextField()

    search_fields = [
        index.SearchField("title"),
        index.SearchField("body"),
    ]

    def __str__(self):
        return f"row {self.pk}"


Row.search_fields += [
    index.FilterField(field.name) for field in Row._meta.fields if field.name not in ("title", "body")
]


class Value(models.Model):
    value = models.CharField(max_length=80)

    class Meta:
        abstract = True
        indexes = [models.Index(fields=["value", "row"])]

    def __str__(self):
        return self.value


class Competence(Value):
    row = models.ForeignKey(Row, models.CASCADE, related_name="competences")


class Theme(Value):
    row = models.ForeignKey(Row, models.CASCADE, related_name="themes")


class Quality(Value):
    row = models.ForeignKey(Row, models.CASCADE, related_name="qualities")


class Language(Value):
    row = models.ForeignKey(Row, models.CASCADE, related_name="languages")


# The field of a facet → where its values lie.
MANY = {"competences": Competence, "themes": Theme, "qualities": Quality, "languages": Language}
TABLES = (Row, *MANY.values())

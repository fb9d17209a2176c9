"""Where do the shared words come from? The product's own files; they add what is missing and undo nothing."""

import csv
from pathlib import Path

from django.db import transaction

from .models import Competence, County, Municipality, Quality, Theme

DATA = Path(__file__).parent / "data"
LABELS = ("label_nb", "label_nn", "label_en")


def rows_of(name):
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@transaction.atomic
def load_vocabulary(*, overwrite=False):
    """Model → number of rows that are new. With `overwrite` the files also win over what editors have changed."""
    before = {model: model.objects.count() for model in (Theme, Quality, Competence, County, Municipality)}
    _places(overwrite)
    _themes_and_qualities(overwrite)
    _competences(overwrite)
    return {model: model.objects.count() - count for model, count in before.items()}


def _places(overwrite):
    rows = rows_of("municipalities")
    counties = {row["county_code"]: row["county"] for row in rows}
    _put(County, [County(code=code, name=name) for code, name in counties.items()], overwrite, "code", "name")
    key = _keys(County, "code")
    _put(
        Municipality,
        [
            Municipality(
                code=row["code"], name=row["name"], daily_name=row["daily_name"], county_id=key[row["county_code"]]
            )
            for row in rows
        ],
        overwrite,
        *("code", "name", "daily_name", "county"),
    )


def _themes_and_qualities(overwrite):
    themes = [Theme(description_nb=row["description_nb"], **_term(row)) for row in rows_of("themes")]
    _put(Theme, themes, overwrite, "slug", *LABELS, "description_nb")
    _put(Quality, [Quality(**_term(row)) for row in rows_of("qualities")], overwrite, "slug", *LABELS)


def _competences(overwrite):
    rows, known, theme = rows_of("competences"), _keys(Competence, "slug"), _keys(Theme, "slug")
    terms = [
        Competence(theme_id=theme[row["theme"]], synonyms=row["synonyms"].replace(";", "\n"), **_term(row))
        for row in rows
    ]
    _put(Competence, terms, overwrite, "slug", *LABELS, "theme", "synonyms")
    _relate([row for row in rows if overwrite or row["slug"] not in known])


def _relate(rows):
    competences = {competence.slug: competence for competence in Competence.objects.all()}
    for row in rows:
        competence = competences[row["slug"]]
        competence.broader = competences.get(row["broader"])
        competence.related.add(*(competences[slug] for slug in row["related"].split(";") if slug))
    Competence.objects.bulk_update([competences[row["slug"]] for row in rows], ["broader"])


def _term(row):
    return {"slug": row["slug"], "label_nb": row["nb"], "label_nn": row["nn"], "label_en": row["en"]}


def _put(model, things, overwrite, key, *fields):
    how = {"update_conflicts": True, "unique_fields": [key], "update_fields": fields} if overwrite else {}
    model.objects.bulk_create(things, **(how or {"ignore_conflicts": True}))


def _keys(model, field):
    return dict(model.objects.values_list(field, "pk"))

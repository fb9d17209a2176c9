"""Where do the shared words come from? The product's own files; they add what is missing and undo nothing."""

import csv
from pathlib import Path

from django.db import transaction

from .models import Competence, County, Municipality, Quality, Theme
from .words import normal

DATA = Path(__file__).parent / "data"
LABELS = ("label_nb", "label_nn", "label_en")


def rows_of(name):
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@transaction.atomic
def load_vocabulary(*, overwrite=False):
    """Model → number of rows that are new. With `overwrite` the files also win over what editors have changed."""
    before = {model: model._base_manager.count() for model in (Theme, Quality, Competence, County, Municipality)}
    _places(overwrite)
    _themes_and_qualities(overwrite)
    _competences(overwrite)
    return {model: model._base_manager.count() - count for model, count in before.items()}


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
    themes = [Theme(description_nb=row["description_nb"], **_term(row)) for row in _unknown(Theme, rows_of("themes"))]
    _put(Theme, themes, overwrite, "slug", *LABELS, "description_nb")
    qualities = [Quality(**_term(row)) for row in _unknown(Quality, rows_of("qualities"))]
    _put(Quality, qualities, overwrite, "slug", *LABELS)


def _competences(overwrite):
    known, theme = _keys(Competence, "slug"), _standing(Theme)
    rows = [row for row in _unknown(Competence, rows_of("competences")) if row["theme"] in theme]
    terms = [
        Competence(theme=theme[row["theme"]], synonyms=row["synonyms"].replace(";", "\n"), **_term(row)) for row in rows
    ]
    _put(Competence, terms, overwrite, "slug", *LABELS, "theme", "synonyms")
    _relate([row for row in rows if overwrite or row["slug"] not in known])


def _relate(rows):
    """To what stands now: an editor may have merged some of the neighbours, or the word itself."""
    competences = _standing(Competence)
    rows = [row for row in rows if row["slug"] == competences[row["slug"]].slug]
    for row in rows:
        competence = competences[row["slug"]]
        broader = competences.get(row["broader"])
        competence.broader = None if broader == competence else broader
        neighbours = {competences[slug] for slug in row["related"].split(";") if slug in competences}
        competence.related.add(*neighbours - {competence})
    Competence.objects.bulk_update([competences[row["slug"]] for row in rows], ["broader"])


def _standing(model):
    """Code → the term, or the one that it was merged into."""
    terms = model.everything.in_bulk()
    return {term.slug: terms[term.successor_id or term.pk] for term in terms.values()}


def _unknown(model, rows):
    """Without those that editors have brought in themselves under another code."""
    terms = model.everything.all()
    codes, words = {term.slug for term in terms}, {normal(word) for term in terms for word in term.all_words}
    return [row for row in rows if row["slug"] in codes or normal(row["nb"]) not in words]


def _term(row):
    return {"slug": row["slug"], "label_nb": row["nb"], "label_nn": row["nn"], "label_en": row["en"]}


def _put(model, things, overwrite, key, *fields):
    how = {"update_conflicts": True, "unique_fields": [key], "update_fields": fields} if overwrite else {}
    model.objects.bulk_create(things, **(how or {"ignore_conflicts": True}))


def _keys(model, field):
    return dict(model._base_manager.values_list(field, "pk"))

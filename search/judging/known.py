"""Which values may a judged set hold? Those that a portal has from its first day: its own files, and its choices."""

from functools import cache

from listings.agencies.loading import rows_of as agencies
from listings.postings import choices
from listings.vocabulary.loading import rows_of

ANSWERS = {
    "kind": choices.Kind,
    "form": choices.Form,
    "workplace": choices.Workplace,
    "salary_paid_by": choices.Payer,
    "language": choices.WrittenForm,
}
NUMBERS = {"percentage_min": 100, "months_max": 12}  # and the highest that makes sense
PLACES = ("county", "municipality")
NAMES = (*ANSWERS, "agency", "competence", "theme", *PLACES, *NUMBERS)


@cache
def values() -> dict[str, frozenset[str]]:
    """The values of each wish that is not a number, and of the qualities a posting may name."""
    return {
        **{name: frozenset(answers.values) for name, answers in ANSWERS.items()},
        "agency": frozenset(row["orgnr"] for row in agencies() if row["orgnr"]),
        "competence": slugs("competences"),
        "theme": slugs("themes"),
        "quality": slugs("qualities"),
        "county": frozenset(counties().values()),
        "municipality": frozenset(counties()),
    }


def slugs(name):
    return frozenset(row["slug"] for row in rows_of(name))


@cache
def counties() -> dict[str, str]:
    """The everyday name of a municipality → its county."""
    return {row["daily_name"]: row["county"] for row in rows_of("municipalities")}

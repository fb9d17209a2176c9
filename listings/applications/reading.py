"""How is the copy of a profile read? As terms with words in the reader's language."""

from datetime import date

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from listings.postings.choices import Form, WorkLanguage
from listings.vocabulary.levels import Level
from portal.foundation.dates import date_in_words
from portal.foundation.durations import duration_in_words


def label_of(word):
    return word.get(get_language() or "nb") or word["nb"]


def agency_of(snapshot):
    return label_of(snapshot["agency"]) if snapshot.get("agency") else ""


def competence_words(rows):
    return [f"{label_of(row)} ({Level(row['level']).label.lower()})" for row in rows]


def terms_of(snapshot):
    """Label and value of everything but name, agency and «om meg»; empty when no profile was shared."""
    if "competences" not in snapshot:
        return []
    return [
        {"label": _("Kompetanser"), "value": ", ".join(competence_words(snapshot["competences"]))},
        {"label": _("Vil lære"), "value": ", ".join(label_of(row) for row in snapshot["wants_to_learn"])},
        {"label": _("Kan"), "value": available(snapshot)},
        {"label": _("Hvor lenge"), "value": duration_in_words(snapshot["months_min"], snapshot["months_max"])},
        {"label": _("Omfang"), "value": percentages(snapshot)},
        {"label": _("Hvor"), "value": ", ".join(places(snapshot))},
        {"label": _("Språk"), "value": ", ".join(labels(WorkLanguage, snapshot["languages"]))},
        {"label": _("Former"), "value": ", ".join(labels(Form, snapshot["forms"]))},
    ]


def available(snapshot):
    start, end = (
        date.fromisoformat(day) if day else None for day in (snapshot["available_from"], snapshot["available_to"])
    )
    if start and end:
        return _("%(start)s til %(end)s") % {"start": date_in_words(start), "end": date_in_words(end)}
    if start:
        return _("Fra %(start)s") % {"start": date_in_words(start)}
    return _("Til %(end)s") % {"end": date_in_words(end)} if end else ""


def percentages(snapshot):
    found = sorted({share for share in (snapshot["percentage_min"], snapshot["percentage_max"]) if share})
    return f"{'–'.join(str(share) for share in found)} %" if found else ""


def places(snapshot):
    named = [_("Hele landet")] if snapshot["whole_country"] else list(snapshot["regions"])
    return [*named, *([_("Digitalt")] if snapshot["remote_ok"] else [])]


def labels(choices, codes):
    known = dict(choices.choices)
    return [str(known.get(code, code)) for code in codes]

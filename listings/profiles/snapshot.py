"""How is a profile frozen? A plain copy of what the person shows, that stands when she changes it later."""

from listings.vocabulary.models import Term


def snapshot_of(profile):
    """JSON for one profile; an empty copy when there is none. Reads `profile` as `with_facts` loads it."""
    if profile is None:
        return {}
    return abilities(profile) | availability(profile) | {"about": profile.about, "language": profile.language}


def abilities(profile):
    return {
        "competences": [word(line.competence) | {"level": line.level} for line in profile.competence_lines.all()],
        "wants_to_learn": [word(competence) for competence in profile.wants_to_learn.all()],
        "languages": list(profile.languages),
        "forms": list(profile.forms),
    }


def availability(profile):
    return {
        "available_from": iso(profile.available_from),
        "available_to": iso(profile.available_to),
        "months_min": number(profile.months_min),
        "months_max": number(profile.months_max),
        "percentage_min": profile.percentage_min,
        "percentage_max": profile.percentage_max,
        "municipality": str(profile.municipality or ""),
        "regions": [county.name for county in profile.regions_wanted.all()],
        "whole_country": profile.whole_country,
        "remote_ok": profile.remote_ok,
    }


def word(term: Term):
    """The term with its labels, so that the copy can be read after the vocabulary has changed."""
    return {"slug": term.slug, "nb": term.label_nb, "nn": term.label_nn, "en": term.label_en}


def iso(day):
    return day.isoformat() if day else None


def number(months):
    return float(months) if months is not None else None

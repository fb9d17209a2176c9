"""What does the index know of a competence profile? Nothing that not every one of its readers may see.

Who shows herself only to contact persons is found by neither name nor agency, by anybody. Her home and her manager are
in no document at all.
"""

from listings.profiles.presentation import is_named_to_all

from ..audience import of_agency, shown_to
from ..criteria import Sort
from ..narrowing import AWAY
from ..options import LAST, NOT_STATED, YES, Span
from .document import Document, Key, Words, ministry_of, terms_of
from .levels import competences, levelled

TERMS = {
    "competences": lambda profile: competences(profile.competence_lines.all()),
    "wishes": lambda profile: [competence.slug for competence in profile.wants_to_learn.all()],
    "themes": lambda profile: sorted({line.competence.theme.slug for line in profile.competence_lines.all()}),
    "places": lambda profile: counties(profile),
    "remote": lambda profile: [YES] if profile.remote_ok else [],
    "forms": lambda profile: profile.forms,
    "languages": lambda profile: profile.languages,
    "written": lambda profile: [profile.language],
    "agency": lambda profile: [agency.slug for agency in agencies(profile)],
    "ministry": lambda profile: sorted({slug for agency in agencies(profile) for slug in ministry_of(agency)}),
}

SPANS = {
    "available": lambda profile: days(profile.available_from, profile.available_to),
    "duration": lambda profile: reach(profile.months_min, profile.months_max, unit=100),
    "percentage": lambda profile: reach(profile.percentage_min, profile.percentage_max),
    AWAY: lambda profile: days(None, profile.paused_until),
}

ORDER = {
    Sort.NEWEST: lambda profile: -int(profile.active_at.timestamp()),
    Sort.AVAILABLE: lambda profile: days(profile.available_from, profile.available_to).low or LAST,
}


def profile_document(profile) -> Document:
    return Document(
        key=Key("profile", profile.pk),
        words=words_of(profile),
        owner=owner(profile),
        audience=shown_to(profile),
        hidden_from=tuple(sorted(of_agency(agency.public_id) for agency in profile.hidden_from.all())),
        terms=terms_of(profile, TERMS) | levelled(profile.competence_lines.all()),
        spans={name: read(profile) for name, read in SPANS.items()},
        order={field: read(profile) for sort, read in ORDER.items() for field in sort.fields},
    )


def words_of(profile) -> Words:
    """What she wants to learn is a facet alone: who looks for a word, looks for somebody who knows it."""
    labels = [word for line in profile.competence_lines.all() for word in line.competence.all_words]
    names = [name for agency in agencies(profile) for name in (agency.name_nb, agency.name_nn, agency.short)]
    own = profile.user.name if is_named_to_all(profile) else ""
    return Words.of(profile.user.title, profile.about, own, labels=labels, names=names)


def agencies(profile) -> list:
    return [place.agency for place in profile.active_places] if is_named_to_all(profile) else []


def owner(profile) -> str:
    """Where she belongs. Of several agencies one may close without closing her out, so then none is said."""
    places = profile.active_places
    return str(places[0].agency.public_id) if len(places) == 1 else ""


def counties(profile) -> list[str]:
    if profile.whole_country:
        return profile.every_county.split()
    return [county.code for county in profile.regions_wanted.all()]


def days(first, last) -> Span:
    """Open where an end is not said."""
    return reach(first and first.toordinal(), last and last.toordinal())


def reach(least, most, unit=1) -> Span:
    if least is None and most is None:
        return NOT_STATED
    low = 1 if least is None else int(least * unit)
    return Span(low, max(low, LAST if most is None else int(most * unit)))

"""What does the index know of a posting?"""

from listings.postings.status import OPEN

from ..audience import meant_for
from ..criteria import Sort
from ..options import LAST, NOT_STATED, Span
from .demands import competences, demanded
from .document import Document, Key, Words, ministry_of, terms_of
from .everyday import everyday_words
from .places import words_of_place

TERMS = {
    "kind": lambda posting: [posting.kind],
    "form": lambda posting: [posting.form],
    "competences": lambda posting: competences(posting.competence_lines.all()),
    "themes": lambda posting: [theme.slug for theme in posting.themes.all()],
    "qualities": lambda posting: [quality.slug for quality in posting.qualities.all()],
    "agency": lambda posting: [posting.agency.slug],
    "ministry": lambda posting: ministry_of(posting.agency),
    "places": lambda posting: place_codes(posting.municipality),
    "workplace": lambda posting: [posting.workplace],
    "payer": lambda posting: [posting.salary_paid_by],
    "languages": lambda posting: posting.languages,
    "security": lambda posting: [posting.security],
    "written": lambda posting: [posting.language],
}

SPANS = {
    "start": lambda posting: days(posting.starts_earliest, posting.starts_latest),
    "deadline": lambda posting: days(posting.deadline, posting.deadline),
    "duration": lambda posting: stretch(posting.months_min, posting.months_max, unit=100),
    "percentage": lambda posting: stretch(posting.percentage, posting.percentage),
}

ORDER = {
    Sort.NEWEST: lambda posting: -int(posting.published_at.timestamp()) if posting.published_at else 0,
    Sort.DEADLINE: lambda posting: last_chance(posting),
    Sort.START: lambda posting: posting.starts_earliest.toordinal() if posting.starts_earliest else LAST,
}


def posting_document(posting) -> Document:
    return Document(
        key=Key("posting", posting.pk),
        words=words_of(posting),
        owner=str(posting.agency.public_id),
        audience=meant_for(posting),
        terms=terms_of(posting, TERMS) | demanded(posting.competence_lines.all()),
        spans={name: read(posting) for name, read in SPANS.items()},
        order={field: read(posting) for sort, read in ORDER.items() for field in sort.fields},
        places=posting.places,
    )


def words_of(posting) -> Words:
    agency = posting.agency
    names = (agency.name_nb, agency.name_nn, agency.short)
    return Words.of(posting.title, *texts(posting), labels=labels(posting), names=names)


def labels(posting):
    """What the agency needs most, in all the words that the vocabulary has for it."""
    for line in posting.competence_lines.all():
        if line.required:
            yield from line.competence.all_words
    for theme in posting.themes.all():
        yield from theme.all_words


def texts(posting):
    """What a posting is found by, beside its title and labels. Never the contact person."""
    place = posting.municipality
    yield from (posting.lead, posting.tasks, posting.looking_for, posting.learning, posting.unit)
    yield from words_of_place(place) if place else ()
    yield from everyday_words(posting)
    for line in posting.competence_lines.all():
        if not line.required:
            yield from line.competence.all_words
    for quality in posting.qualities.all():
        yield from quality.all_words


def last_chance(posting):
    """A day number; what takes no interest any more comes last."""
    if posting.status not in OPEN:
        return LAST + 1
    return posting.deadline.toordinal() if posting.deadline else LAST


def place_codes(municipality):
    return [municipality.county.code, municipality.code] if municipality else []


def days(first, last):
    """From the first to the last day; one of them alone stands for both."""
    known = [day.toordinal() for day in (first, last) if day]
    return Span(known[0], known[-1]) if known else NOT_STATED


def stretch(least, most, unit=1):
    known = [int(number * unit) for number in (least, most) if number is not None]
    return Span(known[0], known[-1]) if known else NOT_STATED

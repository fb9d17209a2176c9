"""What would somebody count who knew no index? Straight from the rows, one posting and one question at a time."""

from datetime import timedelta

from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from search.facets import POSTING_FACETS

SINGLE = {
    "slag": "kind",
    "form": "form",
    "arbeidsmaate": "workplace",
    "lonn": "salary_paid_by",
    "sikkerhet": "security",
    "maalform": "language",
}


def values_of(posting, facet) -> set[str]:
    """The values of a facet that a posting has, by the rules as people read them."""
    if facet in SINGLE:
        return {getattr(posting, SINGLE[facet])}
    return MANY[facet](posting) or (set() if facet == "krav" else {"ikke-oppgitt"})


MANY = {
    "tema": lambda posting: {theme.slug for theme in posting.themes.all()},
    "egenskap": lambda posting: {quality.slug for quality in posting.qualities.all()},
    "kompetanse": lambda posting: {line.competence.slug for line in posting.competence_lines.all()},
    "krav": lambda posting: {said_of(line) for line in posting.competence_lines.all()},
    "virksomhet": lambda posting: {posting.agency.slug},
    "departement": lambda posting: ministry(posting.agency),
    "sted": lambda posting: (
        {posting.municipality.code, posting.municipality.county.code} if posting.municipality else set()
    ),
    "spraak": lambda posting: set(posting.languages),
    "omfang": lambda posting: {percentage(posting.percentage)} if posting.percentage else set(),
    "varighet": lambda posting: duration(posting.months_min, posting.months_max) if posting.months_min else set(),
    "frist": lambda posting: deadline(posting.deadline),
    "oppstart": lambda posting: start(posting.starts_earliest, posting.starts_latest),
}


def percentage(percent):
    return "20-40" if percent < 50 else "50-60" if percent < 80 else "80-100"


def duration(least, most):
    steps = {"under-3": least < 3, "3-6": least <= 6 and most >= 3, "7-12": most > 6}
    return {value for value, fits in steps.items() if fits}


def deadline(day):
    if day is None:
        return {"lopende"}
    left = (day - oslo_today()).days
    steps = {"en-uke": 0 <= left <= 7, "en-maaned": 0 <= left <= 31, "senere": left > 31, "ute": left < 0}
    return {value for value, fits in steps.items() if fits}


def start(first, last):
    if first is None:
        return set()
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return {value for day in days for value in seasons(day)}


def half(day):
    """A number for each half year."""
    return day.year * 2 + (day.month > 6)


def seasons(day):
    today = oslo_today()
    if day <= today + timedelta(days=31):
        yield "snart"
    if half(today) <= half(day) < half(today) + 4:
        yield f"{'host' if day.month > 6 else 'var'}-{day.year}"
    if half(day) >= half(today) + 4:
        yield "senere"


def ministry(agency):
    return {agency.ministry.slug} if agency.ministry else {agency.slug} if agency.kind == "departement" else set()


def said_of(line):
    return "offered" if line.side == "offered" else "must" if line.required else "nice"


def passes(posting, facet, criteria):
    chosen, values = set(criteria.of(facet)), values_of(posting, facet)
    if facet == "kompetanse" and criteria.of("krav"):
        lines = posting.competence_lines.all()
        values = {line.competence.slug for line in lines if said_of(line) in criteria.of("krav")}
    return chosen <= values if adds_up(facet, criteria) else bool(chosen & values)


def adds_up(facet, criteria):
    return criteria.joins.get(facet, "alle" if facet == "kompetanse" else "minst-en") == "alle"


def text_of(posting):
    return f"{posting.title} {posting.lead}".casefold().replace("-", " ").split()


def holds(posting, text):
    whole = f"{posting.title} {posting.lead}".casefold().split() + text_of(posting)
    return all(word in whole for word in text.casefold().split())


def count(person, criteria):
    """(ids of the hits, number of places, counts by facet and value)."""
    rows = PostingPage.objects.visible_to(person).findable().with_facts()
    rows = [posting for posting in rows if holds(posting, criteria.text)]
    hits = [posting for posting in rows if fits(posting, criteria)]
    counts = {facet.name: counts_of(rows, criteria, facet.name) for facet in POSTING_FACETS}
    return {posting.pk for posting in hits}, sum(posting.places for posting in hits), counts


def fits(posting, criteria):
    return all(passes(posting, facet, criteria) for facet in criteria.chosen)


def counts_of(rows, criteria, facet):
    """For each value, how many hits there would be: with it besides what is chosen, or instead of it."""
    kept = criteria.of(facet) if adds_up(facet, criteria) else ()
    found = {value for posting in rows for value in values_of(posting, facet)}
    asked = {value: criteria.with_values(facet, {*kept, value}) for value in found}
    counts = {value: sum(fits(posting, one) for posting in rows) for value, one in asked.items()}
    return {value: number for value, number in counts.items() if number}

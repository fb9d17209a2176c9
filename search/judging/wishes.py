"""How is a judged query put to an engine? As the question that the results page would ask, one choice per filter."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from listings.agencies.models import Agency
from listings.vocabulary.models import County, Municipality

from ..criteria import Criteria
from ..engines.base import Question
from ..facets import POSTING_FACETS, Catalogue
from ..filters import read_text
from ..options import Option, Span
from ..related import related_to
from .judged import Query

FACETS = {
    "kind": "slag",
    "form": "form",
    "agency": "virksomhet",
    "competence": "kompetanse",
    "theme": "tema",
    "county": "sted",
    "municipality": "sted",
    "workplace": "arbeidsmaate",
    "salary_paid_by": "lonn",
    "language": "maalform",
    "percentage_min": "omfang",
    "months_max": "varighet",
}
CODES = {
    "agency": lambda number: Agency.objects.get(organisation_numbers__number=number).slug,
    "county": lambda name: County.objects.get(name=name).code,
    "municipality": lambda name: Municipality.objects.filter(daily_name=name).first().code,
}
# What the page offers are broad steps; a judged number is asked as it stands. The duration is what a stay may last:
# a choice finds what it overlaps, here as on the page.
SPANS = {
    "percentage_min": lambda percentage: Span(round(percentage), 100),
    "months_max": lambda months: Span(1, round(months * 100)),
}


def question_of(query: Query, audience, today: date, size: int) -> Question | None:
    """None for what the page refuses to search for, such as a birth number."""
    catalogue = with_numbers(POSTING_FACETS.on(today), query.filters)
    text, refusal, _cut = read_text(query.text)
    if refusal:
        return None
    return Question(catalogue, Criteria(text, chosen(query.filters)), audience, today, size, related_to(text))


def chosen(filters: Mapping) -> dict[str, frozenset[str]]:
    """Facet → values. A municipality is narrower than the county that is named beside it."""
    narrow = {name: values for name, values in filters.items() if name != "county" or "municipality" not in filters}
    return {FACETS[name]: frozenset(code(name, value) for value in values) for name, values in narrow.items()}


def code(name, value):
    return CODES[name](value) if name in CODES else str(value)


def with_numbers(catalogue: Catalogue, filters: Mapping) -> Catalogue:
    options = dict(catalogue.options)
    for name in SPANS.keys() & filters.keys():
        exact = {str(value): Option(str(value), str(value), span=SPANS[name](value)) for value in filters[name]}
        options[FACETS[name]] = {**options[FACETS[name]], **exact}
    return replace(catalogue, options=options)

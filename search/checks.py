"""What can be forgotten when a facet or a document is changed?"""

from django.conf import settings
from django.core.checks import Error, Warning, register

from . import language
from .documents import agencies, demands, postings, stories
from .facets import FACETS

FIELDS = {
    "posting": {*postings.TERMS, *postings.SPANS, demands.FIELD},
    "story": {*stories.TERMS},
    "agency": {*agencies.TERMS},
}


@register()
def every_facet_is_indexed(app_configs, **kwargs):
    return [
        Error(
            f"The facet «{facet.name}» counts {facet.field!r}, and no {kind} document has it.",
            hint="Add the field to TERMS or SPANS in search/documents, then run search_rebuild.",
            id="search.E001",
        )
        for kind, facets in FACETS.items()
        for facet in facets
        if facet.field not in FIELDS[kind]
    ]


@register()
def engine_is_known(app_configs, **kwargs):
    if settings.SEARCH_ENGINE not in {"database", "elastic"}:
        return [Error(f"SEARCH_ENGINE is {settings.SEARCH_ENGINE!r}: say database or elastic.", id="search.E002")]
    if settings.SEARCH_ENGINE == "elastic" and not settings.ELASTICSEARCH_URL:
        return [Error("SEARCH_ENGINE is elastic, and ELASTICSEARCH_URL is empty.", id="search.E003")]
    return []


@register()
def lexicon_is_built(app_configs, **kwargs):
    if language.is_there():
        return []
    message = f"There is no lexicon at {settings.LEXICON}: words are searched as they are written, in that form alone."
    return [Warning(message, hint="Run manage.py build_lexicon, then search_rebuild.", id="search.W001")]

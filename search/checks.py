"""What can be forgotten when a facet, a document or a kind is added or changed?"""

from django.conf import settings
from django.core.checks import Error, Warning, register

from . import found, language, signals
from .documents import SOURCES, agencies, demands, levels, postings, profiles, stories
from .facets import FACETS
from .presenting import cards, kinds
from .suggesting import lexis
from .upkeep import reading

FIELDS = {
    "posting": {*postings.TERMS, *postings.SPANS, demands.FIELD},
    "profile": {*profiles.TERMS, *profiles.SPANS, levels.FIELD},
    "story": {*stories.TERMS},
    "agency": {*agencies.TERMS},
}

# Where each kind of thing has its row
TABLES = {
    "FACETS in search/facets.py": FACETS,
    "FIELDS in search/checks.py": FIELDS,
    "FOUND in search/found.py": found.FOUND,
    "KINDS in search/signals.py": signals.KINDS.values(),
    "KINDS or UNSAID in search/suggesting/lexis.py": (*lexis.KINDS, *lexis.UNSAID),
    "KINDS in search/presenting/kinds.py": kinds.KINDS,
    "HITS in search/presenting/cards.py": cards.HITS,
    "KINDS in search/upkeep/reading.py": reading.KINDS,
}


@register()
def every_kind_is_everywhere(app_configs, **kwargs):
    return [
        Error(
            f"{table} and SOURCES in search/documents do not have the same kinds: {', '.join(sorted(differing))}.",
            hint="Give the kind its row there, or take it away in all tables (docs/search.md, «A new kind»).",
            id="search.E004",
        )
        for table, rows in TABLES.items()
        if (differing := SOURCES.keys() ^ set(rows))
    ]


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
        if facet.field not in FIELDS.get(kind, ())
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

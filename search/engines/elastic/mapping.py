"""What does Elasticsearch keep of a document, and why in this form?"""

import hashlib
import json
from functools import cache

from elasticsearch_dsl import Boolean, Keyword, Long, Mapping, Text

from ... import language

# Our tokens, split at blanks and nothing else: what the database matches, this matches.
TOKENS = {"analyzer": "whitespace"}

FIELDS = {
    "object_id": (Long(), "breaks ties in the order, and leaves out what has changed since"),
    "live": (Boolean(), "false for what has left search; deleted documents would forget their version after 60 s"),
    "seq": (Long(), "compared with the database by search_reconcile"),
    "digest": (Keyword(), "likewise"),
    "owner": (Keyword(), "leaves a closed agency out in the query, without writing its documents"),
    "audience": (Keyword(), "whom the document is for, so that counts are true too"),
    "hidden_from": (Keyword(), "whom it is hidden from"),
    "places": (Keyword(index=False), "summed over the hits, by how many have each number of them"),
    "title": (Text(**TOKENS), "phrase and words in the title come first"),
    "parts": (Text(**TOKENS, index_options="freqs"), "parts of joined words in the title"),
    "labels": (Text(**TOKENS, index_options="freqs"), "competences and themes, chosen by the agency"),
    "body": (Text(**TOKENS, index_options="freqs", norms=False), "everything else it is found by"),
}

# A number to be chosen by, and the same as a word to be counted by.
END = {"type": "integer", "fields": {"value": {"type": "keyword", "index": False}}}

# Facets come and go; what a new one is called decides its form.
FORMS = {
    "terms.*": ({"type": "keyword"}, "a facet's values: one flat list, so that a bucket counts documents"),
    "low.*": (END, "where on a scale it begins: a choice finds what it overlaps"),
    "high.*": (END, "where it ends; both ends belong to it"),
    "order.*": ({"type": "long"}, "an ascending sort key"),
}

SETTINGS = {
    "number_of_shards": 1,  # with several, a bucket's count is an estimate
    "auto_expand_replicas": "0-1",
    "max_result_window": 10_000,
}


def mapping() -> Mapping:
    kept = Mapping()
    for name, (form, _) in FIELDS.items():
        kept.field(name, form)
    kept.meta("dynamic_templates", [{name: {"path_match": name, "mapping": form}} for name, (form, _) in FORMS.items()])
    return kept


def fingerprint() -> str:
    """New whenever documents must be written anew: it is part of the names of the index and of its alias."""
    return fingerprint_of(language.version())


@cache
def fingerprint_of(version: str) -> str:
    """Asked for in each search."""
    content = json.dumps([mapping().to_dict(), SETTINGS, version], sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:8]

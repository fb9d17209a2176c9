"""How much does it say that a word stands in a field? Decides the order of hits inside a tier (search/results.py).

Both engines weigh by BM25, Elasticsearch each field by itself; the weights are the same.
"""

from typing import NamedTuple


class Field(NamedTuple):
    """`weight` is relative to the body's 1."""

    name: str
    weight: float
    reason: str


FIELDS = (
    Field("title", 10.0, "one line in which the agency says what it is about"),
    Field("parts", 5.0, "what a joined word in the title is made of: also said there, but of something narrower"),
    Field("labels", 4.0, "chosen from the vocabulary: competences that are required, and themes"),
    Field("body", 1.0, "everything else, where a word may stand in passing"),
)
NAMES = tuple(field.name for field in FIELDS)
TITLE, PARTS, LABELS, BODY = NAMES

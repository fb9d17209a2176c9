"""How much does it say that a word stands in a field? Decides the order of hits inside a tier (search/results.py).

Each engine has a measure of its own for how rare a word is; the weights are the same.
"""

from typing import NamedTuple


class Field(NamedTuple):
    """`weight` is relative to the body's 1; `letter` is what PostgreSQL calls it, of the four it knows."""

    name: str
    weight: float
    letter: str
    reason: str


FIELDS = (
    Field("title", 10.0, "A", "one line in which the agency says what it is about"),
    Field("parts", 5.0, "B", "what a joined word in the title is made of: also said there, but of something narrower"),
    Field("labels", 4.0, "C", "chosen from the vocabulary: competences that are required, and themes"),
    Field("body", 1.0, "D", "everything else, where a word may stand in passing"),
)
NAMES = tuple(field.name for field in FIELDS)
TITLE, PARTS, LABELS, BODY = NAMES

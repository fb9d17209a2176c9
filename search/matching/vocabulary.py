"""Which competences are there, and how near are they to each other? Read once for each change of the vocabulary."""

import uuid

from listings.vocabulary.models import Competence

from ..models import Generation
from .rules.nearness import Word, Words
from .standing import named

KIND = "matching-words"
_words: dict[str, tuple[uuid.UUID | None, Words]] = {}


def words_of_today() -> Words:
    token = Generation.objects.filter(kind=KIND).values_list("token", flat=True).first()
    token = token or Generation.objects.get_or_create(kind=KIND)[0].token
    known, words = _words.get(KIND, (None, None))
    if words is None or known != token:
        words = read()
        _words[KIND] = token, words
    return words


def read() -> Words:
    rows = list(Competence.objects.select_related("theme", "broader").prefetch_related("related").order_by("slug"))
    words = [Word(row.slug, row.theme.slug, slug_of(row.broader), related(row)) for row in rows]
    return Words(words, {row.slug: {code: row.label_in(code) for code in ("nb", "nn", "en")} for row in rows})


def slug_of(term):
    return term.slug if term else None


def related(row):
    return frozenset(other.slug for other in row.related.all())


def turn() -> None:
    """Words have changed in this transaction."""
    named(KIND, uuid.uuid4())

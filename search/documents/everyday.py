"""In which everyday words do people ask for what a posting says by a choice? They are found as if they stood in it."""

from collections.abc import Iterator

from .tables import rows

WORDS = {(row["field"], row["value"]): row["words"] for row in rows("everyday")}
FIELDS = sorted({field for field, _value in WORDS})


def everyday_words(posting) -> Iterator[str]:
    for field in FIELDS:
        yield WORDS.get((field, getattr(posting, field)), "")

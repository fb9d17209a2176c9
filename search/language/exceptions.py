"""Which words are not as the rules have them? Tables beside the code, each row with a reason and a test."""

import csv
import hashlib
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def fingerprint() -> str:
    """Asked for each document that is written."""
    content = b"".join(path.read_bytes() for path in sorted(DATA.glob("*.csv")))
    return hashlib.sha256(content).hexdigest()[:8]


# word: the lemmas of its parts; none for a word that is not joined
PARTS = {row["word"]: tuple(row["parts"].split()) for row in rows("compounds")}

# form: the lemma it is read as, whatever the dictionary says
READINGS = {row["form"]: row["lemma"] for row in rows("readings")}

# lemma: the lemma it counts as; the dictionary's own names of one article are one word already
EQUIVALENTS = {row["lemma"]: row["counts_as"] for row in rows("equivalents")}

# lemma: lemmas that a question about it also looks for, last: of the same family, and other words for the same
KIN = {row["word"]: tuple(row["kin"].split()) for row in rows("kin")}
for row in rows("synonyms"):
    for word in row["words"].split():
        others = (other for other in row["words"].split() if other != word)
        KIN[word] = tuple(dict.fromkeys([*KIN.get(word, ()), *others]))

# who works in a field: of innkjøpsrådgiver the field is innkjøp; the longest that fits is meant
ROLES = tuple(sorted((row["word"] for row in rows("roles")), key=len, reverse=True))

# lemma: how light it is (question.Lightness)
LIGHT = {row["word"]: int(row["lightness"]) for row in rows("light")}

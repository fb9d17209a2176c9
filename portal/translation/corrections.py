"""Which words does Apertium get wrong, and what should stand there?

The rows lie in words/: when `written` stands in the original, `wrong` in the draft becomes `right`. Each row carries an
example, which a test translates.
"""

import csv
import re
from collections import namedtuple
from functools import cache
from pathlib import Path

WORDS = Path(__file__).parent / "words"
Row = namedtuple("Row", "written wrong right example expected")


@cache
def rows(source, target):
    with (WORDS / f"{source}-{target}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(Row(**row) for row in csv.DictReader(file))


def corrected(draft, original, source, target):
    for row in rows(source, target):
        if whole(row.written).search(original):
            draft = whole(row.wrong).sub(lambda found, right=row.right: cased(right, found.group()), draft)
    return draft


@cache
def whole(words):
    return re.compile(rf"\b{re.escape(words)}\b", re.IGNORECASE)


def cased(right, found):
    return right[0].upper() + right[1:] if found[0].isupper() else right

"""Which sentence of a text says most of what a question asked for, beyond what its title says?"""

import re
from collections.abc import Iterable, Iterator, Sequence

from .marking import found_by, marks, places_in
from .question import Asked, demanded

SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
LONGEST = 200  # signs of a passage; a longer sentence is cut around what was asked for
BEFORE = 60
CUT = "…"


def passage(title: str, texts: Iterable[str], words: Sequence[Asked]) -> str:
    """The best sentence of `texts`, cut to some 200 signs; empty when the title says all, or no text says more."""
    lacking = said_nowhere_in(title, demanded(words))
    best, most = "", 0
    for sentence in sentences(texts) if lacking else ():
        if (said := len(lacking) - len(said_nowhere_in(sentence, lacking))) > most:
            best, most = sentence, said
    return cut(best, lacking)


def sentences(texts) -> Iterator[str]:
    for text in texts:
        for found in SENTENCE.finditer(text or ""):
            if sentence := found.group().strip(" -\t\r"):
                yield sentence


def said_nowhere_in(text, words) -> list[Asked]:
    places = list(places_in(text))
    return [word for word in words if not found_by(word, places)]


def cut(sentence, words) -> str:
    """Between words, with what was asked for in sight."""
    if len(sentence) <= LONGEST:
        return sentence
    first = next(iter(marks(sentence, words)), (0, 0))[0]
    start = sentence.rfind(" ", 0, max(first - BEFORE, 0)) + 1
    end = sentence.rfind(" ", 0, start + LONGEST)
    end = end if end > first else len(sentence)
    shown = sentence[start:end].strip()
    return (CUT if start else "") + shown + (CUT if end < len(sentence) else "")

"""When are two ways to write a word near each other? By their letters, and by how they are said."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

LONG = 6  # letters; a longer word may have two mistakes
SHORTEST = 4
MOST_BY_SOUND = 3
APART = re.compile(r"[\s\-‐‑–_/]+")
OURS = str.maketrans({"æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "å": "aa"})
BARE = str.maketrans({"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "å": "a"})

SAID_ALIKE = str.maketrans({"æ": "e", "ä": "e", "ø": "o", "ö": "o", "å": "o"})

# One after the other; what is said alike becomes alike
SOUNDS = [
    (re.compile(pattern), by)
    for pattern, by in (
        ("aa|oe", "o"),
        ("ae", "e"),
        ("skj|sch|kj|tj|sj", "sj"),
        ("^hv", "v"),
        ("^(?:gj|hj)", "j"),
        ("ch|ck|c|q", "k"),
        ("ph", "f"),
        ("w", "v"),
        ("z", "s"),
        ("x", "ks"),
        (r"(.)\1+", r"\1"),
        ("([lnr])d", r"\1"),
        ("[dt]$", ""),
    )
]


def plain(text: str) -> str:
    return APART.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def key(text: str) -> str:
    """Equal for å and aa, ø and oe, æ and ae, whatever the case, the hyphens and the accents."""
    return without_accents(plain(text).translate(OURS))


def keys(text: str) -> tuple[str, ...]:
    """What the text is found by: its key, and how it is written without å and ø."""
    return tuple(dict.fromkeys([key(text), without_accents(plain(text).translate(BARE))]))


def without_accents(text):
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def sound(word: str) -> str:
    """Equal for words that are said alike, more or less: kjøre and skjøre, prosjekt and prosjek."""
    word = word.translate(SAID_ALIKE)
    for pattern, by in SOUNDS:
        word = pattern.sub(by, word)
    return word


def mistakes_in(word: str) -> int:
    """How many letters may be wrong: none in what is so short that everything is near it."""
    return 0 if len(word) < SHORTEST else 1 if len(word) < LONG else 2


def near(word: str, words: Iterable[str], most: int) -> Iterator[tuple[int, int]]:
    """(place in `words`, mistakes) for each that has at most `most`: a letter too many, too few, wrong, or two that
    have changed places. Optimal string alignment: Boytsov, Indexing methods for approximate dictionary searching,
    ACM JEA 16 (2011)."""
    for _word, mistakes, place in process.extract_iter(word, words, scorer=OSA.distance, score_cutoff=most):
        yield place, int(mistakes)

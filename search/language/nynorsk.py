"""Which bokmål word is a nynorsk word the same as? A table of words with their endings, also as parts of joined words,
and a few rules whose result must be a word of the dictionary."""

import re
from functools import cache, lru_cache

from .compounds import LONGEST, parts_of
from .exceptions import rows
from .joining import first_of, last_of
from .lexicon import lexicon

# Endings after the stem; a word in -e loses it first
ENDINGS = {
    "m": ("", "en", "ar", "ane", "er", "ene"),
    "f": ("", "a", "er", "ene", "ar", "ane"),
    "n": ("", "et", "a"),
    "v": ("", "a", "e", "ar", "er", "te", "de", "t", "d", "ast", "ande"),
    "a": ("", "e", "t", "are", "ast", "aste"),
    "x": ("",),
}
SHORTEST_HEAD, SHORTEST_TAIL = 3, 4
SHORTEST_RULED = 5
STEPS = 2

RULES = [
    (re.compile(pattern), by)
    for pattern, by in (
        ("ar$", "er"),
        ("arane$", "erne"),
        ("arar$", "ere"),
        ("aren$", "eren"),
        ("ane$", "ene"),
        ("ast$", "e"),
        ("ande$", "ende"),
        ("inga$", "ingen"),
        ("leg(e|t)?$", r"lig\1"),
        ("semd(a|er|ene)?$", r"somhet\1"),
        ("heit(a|er|ene)?$", r"het\1"),
        ("leik(en|ar|ane)?$", "het"),
        ("asjonar$", "asjoner"),
        ("^kv", "hv"),
        ("gjev", "giv"),
        ("tilset", "ansett"),
        ("a$", "e"),
        ("skap(a|ane)$", "skapene"),
    )
]


@cache
def table() -> dict[str, str]:
    """Every form in data/nynorsk.csv with its bokmål lemma."""
    found: dict[str, str] = {}
    for row in rows("nynorsk"):
        for form in forms_of(row["nynorsk"], row["kind"]):
            found.setdefault(form, row["bokmal"])
    return found


def forms_of(word, kind):
    stem = word[:-1] if word.endswith(("e", "a")) and kind != "x" else word
    ends = ENDINGS[kind] if stem == word else (word[len(stem) :], *ENDINGS[kind])
    return [word, *(stem + ending for ending in ends if stem == word or ending)]


@lru_cache(10_000)
def as_bokmal(word: str) -> str | None:
    """The bokmål word, or None when `word` is none that we know as nynorsk."""
    if len(word) > LONGEST:
        return None
    return known(word) or ruled(word) or joined(word)


def known(form: str) -> str | None:
    """What the table or the dictionaries say of the form itself."""
    return table().get(form) or lexicon().bokmal(form)


def joined(word) -> str | None:
    """A joined word with a part that is nynorsk: verksemdsstyring, sakshandsamar. The longest such head decides."""
    found = {}
    for place in range(3, len(word) - 2):
        head, tail = word[:place], word[place:]
        bokmal = first(head), last(tail)
        if all(bokmal) and bokmal != (head, tail):
            found["".join(bokmal)] = len(head) * (bokmal[0] != head), len(tail) * (bokmal[1] != tail)
    return max(found, key=found.__getitem__, default=None)


def first(head) -> str | None:
    """The head in bokmål with what links it to the next word."""
    for stem, link in ((head, ""), (head[:-1], head[-1:])):
        if link in {"", "s", "e"} and len(stem) >= SHORTEST_HEAD and (bokmal := known(stem)):
            return bokmal + link
    return head if first_of(lexicon().readings, head) else None


@lru_cache(10_000)
def last(tail) -> str | None:
    if len(tail) < SHORTEST_TAIL:
        return None
    if bokmal := known(tail):
        return bokmal
    is_bokmal = last_of(lexicon().readings, tail) or parts_of(tail)
    return tail if is_bokmal else ruled(tail) or joined(tail)


def ruled(word) -> str | None:
    """The rules may be needed one after the other; what comes out must be in the dictionary."""
    if len(word) < SHORTEST_RULED:
        return None
    reached = [word]
    for _ in range(STEPS):
        reached = [new for old in reached for pattern, by in RULES if (new := pattern.sub(by, old)) != old]
        if found := next((new for new in reached if lexicon().readings(new)), None):
            return found
    return None

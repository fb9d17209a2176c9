"""Which words of the dictionary is a word, and what is it joined of? Bokmål or nynorsk, inflected or not."""

from functools import lru_cache
from typing import NamedTuple

from . import nynorsk
from .compounds import Part, parts_of
from .exceptions import READINGS
from .joining import rank
from .lexicon import lexicon
from .spelling import other_spelling
from .tokens import JOINT, PIECE


class Word(NamedTuple):
    """`lemmas` are what the word may be a form of, the likeliest first; `parts` what it is joined of. `weaker` are the
    lemmas that a noun is a form of besides: leder is a leader, and also a form of lede."""

    lemmas: tuple[str, ...]
    parts: tuple[Part, ...] = ()
    weaker: tuple[str, ...] = ()


@lru_cache(10_000)
def read(word: str) -> Word:
    """Reads a folded word. Without a lexicon it is itself, and only signs divide it."""
    if word in READINGS:
        return Word((READINGS[word],))
    if JOINT.search(word):
        return with_joints(word)
    if lemmas := known(word):
        return Word(lemmas, parts_of(word), weaker_than_noun(word, lemmas))
    return unknown(word)


def known(word) -> tuple[str, ...]:
    """What the dictionary knows. A word as «for» is read as itself alone, though it may be a form of rarer words."""
    readings = sorted(lexicon().readings(word), key=lambda reading: rank(reading, word))
    if readings and readings[0].is_citation and readings[0].kind == "X":
        readings = readings[:1]
    also = nynorsk.table().get(word) if readings else None
    return tuple(dict.fromkeys([*(reading.lemma for reading in readings), *([also] if also else [])]))


def weaker_than_noun(word, lemmas):
    citations = [reading for reading in lexicon().readings(word) if reading.is_citation]
    if not any(reading.kind == "N" for reading in citations):
        return ()
    strong = {reading.lemma for reading in lexicon().readings(word) if reading.is_citation or reading.kind == "N"}
    inflected = {reading.lemma for reading in lexicon().readings(word)} - strong
    return tuple(lemma for lemma in lemmas if lemma in inflected)


def unknown(word) -> Word:
    """A joined word that no dictionary has, a nynorsk word, or a name."""
    bokmal = nynorsk.as_bokmal(word)
    if bokmal and bokmal != word:
        lemmas, parts, weaker = read(bokmal)
        whole = tuple(Part(0, len(word), part.lemma) for part in parts)
        return Word(lemmas, whole, weaker)
    parts = parts_of(word)
    return Word((lemma_of(word, parts),), parts) if parts else Word((word,))


def lemma_of(word, parts) -> str:
    """Of a joined word that no dictionary has: vegplanleggere is vegplanlegger, and that is veiplanlegger."""
    first = "".join(first_part(word[part.start : part.end], part.lemma) for part in parts[:-1])
    return first + parts[-1].lemma


def first_part(form, lemma) -> str:
    """The part as it stands, but by the name that its article has first."""
    for stem in (form, form[:-1]):
        if stem == lemma:
            return form
        if any(r.is_citation and r.lemma == lemma for r in lexicon().readings(stem)):
            return lemma + form[len(stem) :]
    return form


def with_joints(word) -> Word:
    """GIS-analysen is a form of gis-analyse, and joined of gis and analyse."""
    pieces = list(PIECE.finditer(word))
    parts = [part for piece in pieces for part in parts_at(piece.start(), piece.group())]
    last = pieces[-1]
    return Word(known(word) or (word[: last.start()] + read(last.group()).lemmas[0],), tuple(parts))


def parts_at(start, piece):
    lemmas, inner, _weaker = read(piece)
    yield Part(start, start + len(piece), lemmas[0])
    yield from (Part(start + part.start, start + part.end, part.lemma) for part in inner)


def spellings(word: str) -> tuple[str, ...]:
    """Lemmas of the word as others may write it."""
    other = JOINT.sub("", word) if JOINT.search(word) else other_spelling(word)
    return read(other).lemmas if other else ()

"""What does Bokmålsordboka say of a form? Read from the data of the Python package `ordb`, when the lexicon is built.

The data are © Universitetet i Bergen and Språkrådet, CC BY 4.0.
"""

import gzip
import json
import re
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

PACKAGE, DATA = "ordb", "ordb/articles.db.gz"
WORD = re.compile(r"[^\W\d_]+(?:[-.][^\W\d_]+)*")
KINDS = {"NOUN": "N", "ADJ": "A", "VERB": "V"}
OTHER = "X"
ARTICLES = "SELECT lemma, all_lemmas, word_class, inflection_table FROM articles WHERE word_class <> 'EXPR'"


class Article(NamedTuple):
    """`names` are the citation forms that the article allows, `forms` every inflected one with its kind."""

    lemma: str
    kind: str
    names: frozenset[str]
    forms: frozenset[tuple[str, str]]


class Sense(NamedTuple):
    """What a form may be; a small `kind` for one that is inflected."""

    lemma: str
    kind: str


def version() -> str:
    """Raises PackageNotFoundError when the package is not installed."""
    return metadata.version(PACKAGE)


def articles() -> Iterator[Article]:
    packed = Path(metadata.distribution(PACKAGE).locate_file(DATA))
    with tempfile.NamedTemporaryFile(suffix=".sqlite3") as unpacked:
        unpacked.write(gzip.decompress(packed.read_bytes()))
        unpacked.flush()
        connection = sqlite3.connect(unpacked.name)
        for row in connection.execute(ARTICLES):
            if article := article_of(*row):
                yield article
        connection.close()


def article_of(lemma, all_lemmas, word_class, inflection_table) -> Article | None:
    """None for what is no single word."""
    names = [name.strip().lower() for name in [lemma, *(all_lemmas or "").split("|")]]
    names = [name for name in names if WORD.fullmatch(name)]
    if not names:
        return None
    paradigms = json.loads(inflection_table) if inflection_table else []
    forms = {
        (form.lower(), KINDS.get(paradigm["word_class"], OTHER))
        for paradigm in paradigms
        for form in (inflection.get("form") or "" for inflection in paradigm["inflections"])
        if WORD.fullmatch(form)
    }
    return Article(names[0], KINDS.get(word_class, OTHER), frozenset(names), frozenset(forms))


def senses() -> dict[str, set[Sense]]:
    """Every form with what it may be. All names of an article lead to its first: jus and juss are one word."""
    found: dict[str, set[Sense]] = defaultdict(set)
    for article in articles():
        for name in article.names:
            found[name].add(Sense(article.lemma, article.kind))
        for form, kind in article.forms:
            found[form].add(Sense(article.lemma, kind.lower()))
    add_nouns_of_verbs(found)
    return {form: without_doubles(senses) for form, senses in found.items()}


def without_doubles(senses):
    """A citation form stands in its own paradigm too."""
    return {sense for sense in senses if sense.kind.isupper() or Sense(sense.lemma, sense.kind.upper()) not in senses}


def add_nouns_of_verbs(found):
    """A dictionary leaves out what anybody can form: who does it (utvikler), and the doing (hospitering)."""
    for verb in [form for form, senses in found.items() if Sense(form, "V") in senses and form.endswith("e")]:
        if len(verb) > 4:
            add_noun(found, f"{verb}r", ("en", "e", "ne"))
        if verb.endswith("ere"):
            add_noun(found, f"{verb[:-1]}ing", ("en", "a", "er", "ene"))


def add_noun(found, noun, endings):
    """Unless the dictionary has it, or a noun with that form: avtaler are agreements."""
    if not any(sense.kind in "Nn" for sense in found.get(noun, ())):
        found[noun].add(Sense(noun, "N"))
        for ending in endings:
            found[noun + ending].add(Sense(noun, "n"))

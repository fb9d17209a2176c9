"""What is too little to be shown alone: under which broader word is it gathered first?"""

from listings.vocabulary.models import Competence

from .cuts import ROLLED

COMPETENCES = ("wanted", "offered", "competence")


def rolled_up(cut, values, shown_of):
    """`values`: facts by answer; `shown_of` says which of such answers may be shown. The same, with those that may not
    put together under what is broader. The narrowest go first, so that a broader word has all that it will hold before
    it is judged; and where a word has gone up itself, what comes to it goes on."""
    if cut.code not in COMPETENCES:
        return values
    above, gone = broader(), set()
    while going := narrowest(values.keys() & above.keys() - set(shown_of(values)), above):
        gone |= going
        values = moved_up(values, {word: next(up for up in chain(word, above) if up not in gone) for word in going})
    return values


def narrowest(words, above):
    return words - {up for word in words for up in chain(word, above)}


def chain(word, above):
    """What lies above it, the nearest first."""
    met = []
    while (word := above.get(word)) and word not in met:
        met.append(word)
    return met


def moved_up(values, places):
    """Each fact once under each word."""
    found = {}
    for value, rows in values.items():
        found.setdefault(places.get(value, value), {}).update({id(fact): fact for fact in rows})
    return {value: list(rows.values()) for value, rows in found.items()}


def broader():
    """{word: the one above it, or its theme}"""
    known = Competence.objects.select_related("broader", "theme")
    return {word.slug: word.broader.slug if word.broader else f"{ROLLED}{word.theme.slug}" for word in known}

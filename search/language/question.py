"""Which tokens does a question ask for, and which of its words must be found?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from . import exceptions
from .analysis import Group
from .kinship import derived, field_of
from .reading import read, spellings
from .tokens import tokens

Related = Mapping[Group, Sequence[Group]]  # from the lemmas of a name to what is near it
LONGEST_NAME = 4  # words in a name that `Related` is asked for
MOST_DEMANDED = 12  # more words tell no more, and each is asked for
ONE_MAY_MISS = 3  # of so many words one may be missing, of twice as many two


class Lightness(IntEnum):
    """How little a word says here. Light words need not be found where a question has heavier ones."""

    NONE = 0
    EVERYWHERE = 1  # in every posting: hospitering, jobb
    LINKING = 2  # in every text: på, og, jeg vil


@dataclass(frozen=True, slots=True)
class Asked:
    """One word of a question. Any of `same` is the word itself; `spelt` are other spellings; all of `apart` together
    say the same as the joined word; each group of `near` says something of the same kind."""

    same: Group
    spelt: Group = ()
    apart: Group = ()
    near: tuple[Group, ...] = ()
    lightness: Lightness = Lightness.NONE

    @property
    def found(self) -> tuple[Group, ...]:
        """Every way to find the word itself: each group is all of its tokens."""
        return tuple((token,) for token in (*self.same, *self.spelt))

    @property
    def found_apart(self) -> tuple[Group, ...]:
        return (*self.found, self.apart) if self.apart else self.found

    @property
    def found_near(self) -> tuple[Group, ...]:
        return (*self.found_apart, *self.near)


def asked(text: str, related: Related | None = None) -> list[Asked]:
    """The words of a question. `related` leads from lemmas to groups of lemmas that editors hold to be near."""
    words = [of_question(token.word) for token in tokens(text)]
    return list(in_runs(words, related or {}))


def demanded(words: Sequence[Asked]) -> list[Asked]:
    """Those that say most of what is asked, each once. The others only tell which hit is nearest."""
    least = min((word.lightness for word in words), default=Lightness.NONE)
    return list(dict.fromkeys(word for word in words if word.lightness == least))[:MOST_DEMANDED]


def enough(number: int) -> int:
    """How many of so many demanded words a hit must have: a long question is seldom answered word for word."""
    return number - number // ONE_MAY_MISS


def of_question(word) -> Asked:
    """A noun is asked for as that alone: what it may also be an inflected form of is near it (leder, lede)."""
    lemmas, parts, weaker = read(word)
    same = tuple(lemma for lemma in lemmas if lemma not in weaker)
    near = [*weaker, *(kin for lemma in lemmas for kin in kin_of(lemma))]
    lightness = max((Lightness(exceptions.LIGHT.get(lemma, 0)) for lemma in same[:1]), default=Lightness.NONE)
    spelt = tuple(other for other in spellings(word) if other not in lemmas)
    return Asked(same, spelt, apart(parts), tuple((kin,) for kin in dict.fromkeys(near)), lightness)


def kin_of(lemma) -> Iterator[str]:
    yield from exceptions.KIN.get(lemma, ())
    yield from derived(lemma)
    if field := field_of(lemma):
        yield field


def in_runs(words: Sequence[Asked], related: Related) -> Iterator[Asked]:
    """Each word with what is near the longest name that it stands in. No word of such a name is light."""
    at = 0
    while at < len(words):
        length = longest_name(words[at : at + LONGEST_NAME], related)
        run = words[at : at + length]
        name = tuple(word.same[0] for word in run)
        for word in run:
            names = [name] if length > 1 else [(lemma,) for lemma in word.same]
            near = without_doubles(word.near, *(related.get(key, ()) for key in names))
            yield replace(word, near=near, lightness=Lightness.NONE if length > 1 else word.lightness)
        at += length


def longest_name(words, related) -> int:
    """How many of the words, from the first on, are a name together."""
    lengths = range(len(words), 1, -1)
    return next((many for many in lengths if tuple(word.same[0] for word in words[:many]) in related), 1)


def without_doubles(*groups: Iterable[Group]) -> tuple[Group, ...]:
    return tuple(dict.fromkeys(tuple(group) for some in groups for group in some))


def apart(parts) -> Group:
    """Only what makes two parts or more, and letters in each: 12 and 30 do not say 12.30."""
    found = tuple(dict.fromkeys(part.lemma for part in parts))
    return found if len(found) > 1 and all(any(map(str.isalpha, part)) for part in found) else ()

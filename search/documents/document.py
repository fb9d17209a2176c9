"""What does the index know of a thing, whatever its kind?"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import NamedTuple

from .. import language
from ..audience import ALL
from ..options import MISSING, Span


class Key(NamedTuple):
    kind: str
    object_id: int


@dataclass(frozen=True, slots=True)
class Words:
    """What a document is found by: our tokens, separated by blanks, the same for every engine."""

    title: str = ""
    parts: str = ""
    labels: str = ""
    body: str = ""

    @classmethod
    def of(cls, title, *texts, labels=(), names=()):
        """`labels` are words of the vocabulary, chosen for what the thing is most about; `names` are those of agencies.
        A name of several words is not about the parts of each (økonomi in a directorate for økonomistyring)."""
        chosen, body = (" ".join(filter(None, some)) for some in (labels, texts))
        single = " ".join(name for name in names if " " not in name)
        return cls(
            title=" ".join(language.words(title)),
            parts=" ".join(language.parts(title)),
            labels=" ".join(language.words(chosen)),
            body=" ".join(
                [
                    *language.words(" ".join([body, *names])),
                    *language.parts(" ".join([body, chosen, single])),
                ]
            ),
        )

    def as_dict(self):
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Document:
    """`terms` are values of facets, `spans` places on a scale, `order` one ascending sort key per way to sort;
    `places` is summed over the hits. `owner` is the agency's public id."""

    key: Key
    words: Words
    owner: str = ""
    audience: tuple[str, ...] = (ALL,)
    hidden_from: tuple[str, ...] = ()
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    spans: Mapping[str, Span] = field(default_factory=dict)
    order: Mapping[str, int] = field(default_factory=dict)
    places: int = 1

    @property
    def facts(self) -> dict:
        """All but the words, as JSON keeps it."""
        return {
            "owner": self.owner,
            "audience": list(self.audience),
            "hidden_from": list(self.hidden_from),
            "terms": {name: list(values) for name, values in self.terms.items()},
            "spans": {name: list(span) for name, span in self.spans.items()},
            "order": dict(self.order),
            "places": self.places,
        }

    @property
    def digest(self) -> str:
        return digest(self.facts, self.words.as_dict())


def terms_of(thing, read: Mapping[str, Callable]) -> dict[str, tuple[str, ...]]:
    """The values of each field; what has none bears the one that says so."""
    return {name: tuple(map(str, values(thing))) or (MISSING,) for name, values in read.items()}


def ministry_of(agency) -> list[str]:
    """A ministry is its own; an agency may be below none."""
    ministry = agency if agency.kind == agency.Kind.MINISTRY else agency.ministry
    return [ministry.slug] if ministry else []


def digest(facts, words) -> str:
    """Equal for equal content, so that reconciling need not compare whole documents."""
    content = json.dumps([language.version(), facts, words], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()[:16]

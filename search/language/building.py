"""How does the dictionary become the lexicon? Once, at set-up; search reads the file alone."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import marisa_trie

from . import bilingual, dictionary, exceptions, joining, productivity
from .lexicon import COSTS_PER_NAT, HEAD, NYNORSK, TAIL, VERSION_KEY, Lexicon, Reading, packed

SOURCES = [Path(module.__file__) for module in (bilingual, dictionary, joining, productivity)] + [
    Path(__file__),
    exceptions.DATA / "never_joined.csv",
]
COSTLIEST = 255


def version() -> str:
    """New whenever the dictionary, or what is made of it, is another."""
    code = b"".join(source.read_bytes() for source in SOURCES)
    return f"{dictionary.version()}-{bilingual.version()}-{hashlib.sha256(code).hexdigest()[:8]}"


def is_built(path: Path) -> bool:
    try:
        return Lexicon(path).version == version()
    except (OSError, RuntimeError, KeyError):
        return False


def build(path: Path) -> None:
    """Write the lexicon beside `path`, then put it there: whoever reads the old one goes on reading it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.new")
    marisa_trie.BytesTrie(entries(dictionary.senses())).save(str(unfinished))
    unfinished.replace(path)


def entries(senses: Mapping[str, set]) -> Iterator[tuple[str, bytes]]:
    yield VERSION_KEY, version().encode()
    for form, possible in senses.items():
        for sense in possible:
            yield form, packed(form, sense.lemma, sense.kind)
    standing = {form for form, possible in senses.items() if any(sense.kind.isupper() for sense in possible)}
    for form, word in bilingual.bokmal_of_nynorsk(set(senses), standing):
        yield form, packed(form, word, NYNORSK)
    for place, costs in zip((HEAD, TAIL), costs_of(senses), strict=True):
        for form, cost in costs.items():
            yield form, place.encode() + bytes([min(COSTLIEST, round(cost * COSTS_PER_NAT))])


def costs_of(senses):
    def readings(form):
        return [Reading(s.lemma, s.kind.upper(), s.kind.isupper()) for s in senses.get(form, ())]

    def is_last(form):
        return any(reading.is_citation for reading in readings(form)) and joining.last_of(readings, form)

    joinable = [form for form, possible in senses.items() if any(sense.kind in "NAV" for sense in possible)]
    return productivity.costs(joinable, lambda form: joining.first_of(readings, form), is_last)

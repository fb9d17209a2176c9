"""Which bokmål word is each nynorsk form the same as? Asked of Apertium's dictionaries once, when the lexicon is built.

The dictionaries are those of the pair nno-nob that also drafts translations (GPL 2 or later); without them the lexicon
knows the nynorsk words of data/nynorsk.csv alone. A bokmål word is taken apart into itself and its tags, these are
carried over and put together again as nynorsk in all its forms; each form that bokmål has not is then read back by the
other dictionary.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

PAIR = Path("/usr/share/apertium/apertium-nno-nob")
PROGRAM = "lt-proc"
NEEDED = ("nob-nno.automorf", "nob-nno.autobil", "nob-nno.autogen", "nno-nob.automorf", "nno-nob.autobil")

UNIT = re.compile(r"\^([^/^$]+)((?:/[^/$]*)*)\$")
LEMMA = re.compile(r"[^<@*#]+")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
KINDS = ("<n>", "<adj>", "<vblex>")
PART_OF_JOINED = ("<cmp>", "compound")
INFLECTED = {
    "<mf><sg><ind>": ("<mf><sg><ind>", "<nt><sg><ind>", "<un><pl><ind>"),  # of an adjective
    "<sg><ind>": ("<sg><ind>", "<sg><def>", "<pl><ind>", "<pl><def>"),
    "<inf>": ("<inf>", "<pres>", "<past>", "<pp>"),
}


def is_there() -> bool:
    return bool(shutil.which(PROGRAM)) and all((PAIR / f"{name}.bin").exists() for name in NEEDED)


def version() -> str:
    """Another when the dictionaries are; they carry no number that can be read."""
    return f"{(PAIR / 'nno-nob.autobil.bin').stat().st_size:x}" if is_there() else "none"


def bokmal_of_nynorsk(bokmal: set[str], words: set[str]) -> Iterator[tuple[str, str]]:
    """(nynorsk form, bokmål word) for what can be said in both. `bokmal` are all forms of bokmål, `words` those that
    stand in a dictionary; both folded. Raises CalledProcessError when the program refuses its dictionaries."""
    if is_there():
        nynorsk = set(in_nynorsk(sorted(words))) - bokmal
        yield from read_back(sorted(nynorsk), words)


def in_nynorsk(words: Iterable[str]) -> Iterator[str]:
    units = sorted({unit for _, units in taken_apart("nob-nno.automorf", words) for unit in units})
    carried = {unit for _, targets in carried_over("nob-nno.autobil", units) for unit in targets}
    wanted = sorted({form for unit in carried for form in inflected(unit)})
    for line in lines_of("-g", "nob-nno.autogen", (f"^{unit}$" for unit in wanted)):
        for form in re.sub(r"<[^>]*>", "", line).split("/"):
            if WORD.fullmatch(form):
                yield form.lower()


def inflected(unit) -> Iterator[str]:
    tags = next((tags for tags in INFLECTED if unit.endswith(tags)), "")
    return (unit.removesuffix(tags) + others for others in INFLECTED.get(tags, ("",)))


def read_back(nynorsk, words) -> Iterator[tuple[str, str]]:
    """The likeliest word: nouns first, and of several translations the one that the dictionary names first."""
    units = {form: found for form, found in taken_apart("nno-nob.automorf", nynorsk) if found}
    wanted = sorted({unit for found in units.values() for unit in found})
    targets = dict(carried_over("nno-nob.autobil", wanted))
    for form, found in units.items():
        lemmas = (lemma_of(target) for unit in found for target in targets.get(unit, ()))
        if lemma := next((lemma for lemma in lemmas if lemma in words), None):
            yield form, lemma


def taken_apart(dictionary, forms) -> Iterator[tuple[str, list[str]]]:
    """Each form with the words and tags it may be, nouns before adjectives before verbs."""
    for line in lines_of("-w", dictionary, forms):
        if unit := UNIT.fullmatch(line):
            yield unit[1].lower(), sorted(filter(is_whole, unit[2][1:].split("/")), key=kind_of)


def carried_over(dictionary, units) -> Iterator[tuple[str, list[str]]]:
    for line in lines_of("-b", dictionary, (f"^{unit}$" for unit in units)):
        if unit := UNIT.fullmatch(line):
            yield unit[1], [target for target in unit[2][1:].split("/") if not target.startswith("@")]


def is_whole(unit):
    return kind_of(unit) < len(KINDS) and not any(mark in unit for mark in PART_OF_JOINED)


def kind_of(unit):
    return next((place for place, kind in enumerate(KINDS) if kind in unit), len(KINDS))


def lemma_of(unit):
    found = LEMMA.match(unit)
    return found[0].lower() if found else ""


def lines_of(task, dictionary, lines) -> list[str]:
    command = [PROGRAM, task, str(PAIR / f"{dictionary}.bin")]
    ran = subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, check=True)
    return ran.stdout.splitlines()

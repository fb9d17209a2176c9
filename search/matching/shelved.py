"""Where do the columns of all people lie, so that no request must read everybody? In a file that the worker writes.

Reading 160,000 profiles takes a minute, and loading the file some ten milliseconds. It is keyed by the state that it
was read in: what has changed since is read anew from the rows, as for columns in memory.
"""

import fcntl
import hashlib
import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile

import numpy as np
from django.conf import settings

from .gathering import Arrays
from .rules.nearness import Words

HERE = Path(__file__).parent
TOKEN = "token"
UNREADABLE = (OSError, ValueError, EOFError, KeyError, BadZipFile)


class Shelved(NamedTuple):
    token: uuid.UUID
    arrays: Arrays


def path_of(kind: str, words: Words) -> Path:
    """Another vocabulary or other code means another file."""
    told = hashlib.sha256(f"{code()} {[(w.slug, w.theme, w.broader, sorted(w.related)) for w in words.words]}".encode())
    return settings.VAR / "matching" / f"{kind}-{told.hexdigest()[:16]}.npz"


@cache
def code() -> str:
    """What facts mean stands in this package."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(HERE.rglob("*.py")))).hexdigest()


def token_of_file(kind: str, words: Words) -> uuid.UUID | None:
    """The state that the file was read in; None when there is none that can be read."""
    try:
        with np.load(path_of(kind, words), allow_pickle=False) as kept:
            return uuid.UUID(bytes=kept[TOKEN].tobytes())
    except UNREADABLE:
        return None


def load(kind: str, words: Words) -> Shelved | None:
    try:
        with np.load(path_of(kind, words), allow_pickle=False) as kept:
            arrays = dict(kept)
            return Shelved(uuid.UUID(bytes=arrays.pop(TOKEN).tobytes()), arrays)
    except UNREADABLE:
        return None


def save(kind: str, words: Words, shelved: Shelved) -> None:
    """Readable for the portal alone, and whole or not at all. Those of other words and code go."""
    path = path_of(kind, words)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f"{kind}-", suffix=".new", delete=False) as file:
        np.savez(file, **shelved.arrays, **{TOKEN: np.frombuffer(shelved.token.bytes, dtype=np.uint8)})
    os.replace(file.name, path)
    for other in path.parent.glob(f"{kind}-*"):
        if other != path:
            other.unlink(missing_ok=True)


@contextmanager
def alone(kind: str) -> Iterator[bool]:
    """Whether nobody else on this machine is at it; who is killed holds it no longer."""
    folder = settings.VAR / "matching"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{kind}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True

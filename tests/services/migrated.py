"""Has this SQLite been migrated before? Then the next test session begins with a copy, and need not wait a minute."""

import hashlib
import sqlite3
from importlib.metadata import version
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import connection

LIBRARIES = ("django", "wagtail", "wagtail-localize")
_held = []
"""A database in memory lives as long as somebody is connected to it."""


def is_possible():
    return connection.vendor == "sqlite" and connection.is_in_memory_db()


def place():
    """Named by all that the migrations could do: the same name is the same database."""
    files = sorted(path for app in apps.get_app_configs() for path in Path(app.path, "migrations").glob("**/*"))
    told = hashlib.sha256(repr([version(library) for library in LIBRARIES]).encode())
    for path in files:
        if path.is_file() and path.suffix != ".pyc":
            told.update(f"{path.relative_to(path.parents[2])}".encode() + path.read_bytes())
    return settings.VAR / "migrated" / f"{told.hexdigest()[:16]}.sqlite3"


def begin_with_copy():
    """True if there was one."""
    if not is_possible() or not place().exists():
        return False
    memory = sqlite3.connect(connection.creation._get_test_db_name(), uri=True)
    with sqlite3.connect(place()) as stored:
        stored.backup(memory)
    stored.close()
    _held.append(memory)
    return True


def keep_copy():
    """Written beside and then moved: another process never reads half of it."""
    if not is_possible() or place().exists():
        return
    place().parent.mkdir(parents=True, exist_ok=True)
    for old in place().parent.glob("*.sqlite3"):
        old.unlink(missing_ok=True)
    beside = place().with_suffix(f".{id(connection)}.part")
    with sqlite3.connect(beside) as stored:
        connection.connection.backup(stored)
    stored.close()
    beside.replace(place())

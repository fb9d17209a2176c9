"""Which settings come from the environment? Read here, and listed in docs/environment.md."""

import json
import os
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

ROOT = Path(__file__).resolve().parents[2]


def text(name, default=""):
    return os.environ.get(name) or default


def flag(name, default=False):
    value = text(name).lower()
    return value in {"1", "true", "yes", "on"} if value else default


def words(name):
    """A comma-separated list."""
    return [word.strip() for word in text(name).split(",") if word.strip()]


def providers(name):
    """The OpenID providers of a JSON list, or of the file it lies in, each with its secret (docs/sign-in.md).

    Raises ValueError when there is no such list, or no secret where `secret_from` says.
    """
    written = text(name, "[]")
    if not written.lstrip().startswith("["):
        written = Path(written).read_text(encoding="utf-8")
    try:
        return [with_secret(name, facts) for facts in json.loads(written)]
    except (TypeError, AttributeError, json.JSONDecodeError) as mistake:
        raise ValueError(f"{name} must be a JSON list of objects: {mistake}") from mistake


def with_secret(name, facts):
    kept = {key: fact for key, fact in facts.items() if key != "secret_from"}
    variable = facts.get("secret_from")
    if variable and not text(variable):
        raise ValueError(f"{name}: there is no secret in {variable}, which {facts.get('id')!r} names")
    return kept | ({"secret": text(variable)} if variable else {})


def database(address):
    """Django's description of the database at `address`.

    Raises ValueError when the address is neither sqlite:///path nor postgresql://user:password@host:port/name.
    """
    parts = urlsplit(address)
    if parts.scheme == "sqlite":
        return sqlite(parts.path[1:] if parts.path.startswith("//") else parts.path)
    if parts.scheme in {"postgres", "postgresql"}:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.lstrip("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": parts.port or "",
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
            "OPTIONS": encryption(parts.query),
        }
    raise ValueError(f"DATABASE_URL must start with sqlite: or postgresql:, not {parts.scheme!r}")


def encryption(query):
    """How the connection is encrypted, and whose certificate is believed. Raises ValueError for anything else."""
    asked = dict(parse_qsl(query))
    if strange := set(asked) - {"sslmode", "sslrootcert"}:
        raise ValueError(f"DATABASE_URL takes sslmode and sslrootcert after its question mark, not {sorted(strange)}")
    return asked


def cache(address):
    """Django's description of the cache at `address`. All processes must count in the same one, except in development.

    Raises ValueError when the address is neither database:table, redis://… (rediss://…) nor memory:.
    """
    scheme, _colon, rest = address.partition(":")
    if scheme == "database":
        found = {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": rest or "portal_cache"}
        return found | {"OPTIONS": {"MAX_ENTRIES": 200_000}}
    if scheme in {"redis", "rediss"}:
        if find_spec("redis") is None:
            raise ValueError("CACHE_URL: the Python package redis is not installed")
        patience = {"socket_connect_timeout": 0.5, "socket_timeout": 0.5}  # seconds
        return {
            "BACKEND": "portal.foundation.lasting_cache.LastingRedisCache",
            "LOCATION": address,
            "OPTIONS": patience,
        }
    if scheme == "memory":
        return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 20_000}}
    raise ValueError(f"CACHE_URL must start with database:, redis: or memory:, not {scheme!r}")


def sqlite(path):
    """WAL and immediate transactions, because server and worker both write."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
        },
    }


PLACEHOLDERS = ("only-for-", "only-while-", "django-insecure-", "change", "secret", "example")


def weakness_of_key(key):
    """Empty when nobody can guess it: as long as Django asks, of many signs, and no example."""
    if key.lower().startswith(PLACEHOLDERS):
        return "is an example"
    return "" if len(key) >= 50 and len(set(key)) >= 20 else "is too easy to guess"

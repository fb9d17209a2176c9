"""Where do the contestants keep their documents? In databases and indices of the run's own, gone after it."""

import importlib.util
import json
import secrets
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tests.services import elasticsearch, evidence, places, postgresql
from tests.services.running import Unavailable

from .contestants import Entry

STARTS = {"postgresql": postgresql.start, "elastic": lambda: elasticsearch.start(elasticsearch.LASTING)}
ASKED = {"postgresql": evidence.postgresql, "elastic": evidence.elasticsearch}


@dataclass(frozen=True)
class Servers:
    """Addresses by "postgresql" and "elastic"; why another is not there; their versions."""

    urls: dict[str, str]
    absent: dict[str, str]

    def versions(self) -> dict[str, str]:
        return {name: ASKED[name](url)[0] for name, url in self.urls.items()}


@contextmanager
def servers(wanted: list[str]) -> Iterator[Servers]:
    urls, absent = {}, {name: "left out" for name in STARTS if name not in wanted}
    with ExitStack() as running:
        for name in wanted:
            try:
                server = STARTS[name]()
            except Unavailable as reason:
                absent[name] = str(reason).splitlines()[0]
                continue
            running.callback(server.stop)
            urls[name] = server.url
        yield Servers(urls, absent)


@dataclass(frozen=True)
class Grounds:
    """One run's own databases: environment variables for a process that works in one of them."""

    environments: dict[str, dict[str, str]]
    absent: dict[str, str]
    corpus: Path

    def missing(self, entry: Entry) -> str:
        """Why a contestant cannot take part; empty when it can."""
        if entry.database not in (*self.environments, "any"):
            return f"no PostgreSQL: {self.absent['postgresql']}"
        if entry.needs == "elastic" and "elastic" in self.absent:
            return f"no Elasticsearch: {self.absent['elastic']}"
        if entry.needs == "modelsearch" and importlib.util.find_spec("modelsearch") is None:
            return "not installed"
        return ""

    def database_of(self, entry: Entry) -> str:
        return entry.database if entry.database != "any" else next(iter(self.environments))

    def environment(self, entry: Entry) -> dict[str, str]:
        """Only Elasticsearch's own contestants note what it must hear of."""
        engine = {"SEARCH_ENGINE": "elastic" if entry.needs == "elastic" else "database"}
        return self.environments[self.database_of(entry)] | engine


@contextmanager
def grounds(found: Servers, folder: Path) -> Iterator[Grounds]:
    folder.mkdir(parents=True, exist_ok=True)
    name = f"bench_{secrets.token_hex(4)}"
    elastic = {"ELASTICSEARCH_URL": found.urls.get("elastic", ""), "ELASTICSEARCH_PREFIX": name.replace("_", "-")}
    elastic |= {"SEARCH_ENGINE": "elastic"} if "elastic" in found.urls else {}
    environments = {}
    with ExitStack() as until_the_end:
        if url := found.urls.get("elastic"):
            until_the_end.callback(take_indices_away, url, elastic["ELASTICSEARCH_PREFIX"])
        if url := found.urls.get("postgresql"):
            environments["postgresql"] = {"DATABASE_URL": until_the_end.enter_context(database(url, name))} | elastic
        environments["sqlite"] = {"DATABASE_URL": f"sqlite:///{folder / name}.sqlite3"} | elastic
        until_the_end.callback(lambda: [path.unlink() for path in folder.glob(f"{name}*")])
        yield Grounds(environments, found.absent, folder / f"{name}.corpus")


def take_indices_away(url: str, prefix: str) -> None:
    with urllib.request.urlopen(f"{url}/_cat/indices/{prefix}-*?format=json") as answer:
        names = [index["index"] for index in json.load(answer)]
    for name in names:
        urllib.request.urlopen(urllib.request.Request(f"{url}/{name}", method="DELETE")).close()


@contextmanager
def database(url: str, name: str) -> Iterator[str]:
    import psycopg  # only here: a run on SQLite alone needs none

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        connection.execute(f"ALTER DATABASE {name} SET client_connection_check_interval = '1s'")
        try:
            yield urlsplit(url)._replace(path=f"/{name}").geturl()
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


FOLDER = places.PROJECT / "var" / "bench"

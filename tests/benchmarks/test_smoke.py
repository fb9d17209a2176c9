"""Does the whole measuring run, and do all find the same? Tiny, in CI; the figures are for `make bench`."""

import os
import subprocess
import sys

import pytest

from tests.services.places import PROJECT

pytestmark = pytest.mark.engines

TINY = ["--sizes", "200", "--mixes", "6", "--rounds", "1", "--without-chain", "--var"]


def bench(folder, names, servers, more=(), **environment):
    command = [sys.executable, "-m", "tests.benchmarks", *TINY, str(folder), "--only", names, "--servers", servers]
    command += more
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL" or servers}
    ran = subprocess.run(command, cwd=PROJECT, env=kept | environment, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def row_of(told, label):
    return next(line for line in told.splitlines() if line.startswith(f"| {label} |"))


def test_whoever_needs_no_server_finds_the_same(lexicon, tmp_path):
    told = bench(tmp_path, "sqlite,orm-sqlite,modelsearch-sqlite,elastic", servers="")
    for label, mixes in (
        ("ours embedded, SQLite", 6),
        ("django-filter and ORM counts, SQLite", 3),
        ("modelsearch, SQLite", 6),
    ):
        assert row_of(told, label).endswith(f"| {mixes} |")
    assert "| a posting → 200 people | ours embedded |" in told
    assert "| the whole page, 200 people, with words, sqlite |" in told
    assert "no Elasticsearch: left out" in row_of(told, "ours on Elasticsearch")
    assert list(tmp_path.glob("*.json"))


@pytest.mark.skipif(not os.environ.get("DATABASE_URL"), reason="no PostgreSQL")
def test_so_does_whoever_has_a_server(lexicon, elasticsearch_url, tmp_path):
    told = bench(tmp_path, "elastic,statement", servers="postgresql,elastic", more=["--without-page"])
    for label in ("ours on Elasticsearch", "one PostgreSQL statement"):
        assert row_of(told, label).endswith("| 6 |")
    assert "| a person → 200 postings | one PostgreSQL statement |" in told
    assert "| a posting → 200 people | a script in Elasticsearch |" in told

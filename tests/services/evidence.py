"""What does a server itself say that it did during the tests?"""

import json
import urllib.request

from tests.services import chromium


def postgresql(url: str) -> tuple[str, int]:
    """Version, and how many writing transactions it has seen."""
    import psycopg  # only here: the other modules run before it is installed

    with psycopg.connect(url) as connection:
        version = connection.execute("SHOW server_version").fetchone()[0].split()[0]
        return version, connection.execute("SELECT txid_current()").fetchone()[0]


def elasticsearch(url: str) -> tuple[str, int]:
    """Version, and how many searches it has answered."""
    version = _get(url)["version"]["number"]
    nodes = _get(f"{url.rstrip('/')}/_nodes/stats/indices/search")["nodes"].values()
    return version, sum(node["indices"]["search"]["query_total"] for node in nodes)


def browser(_program: str) -> tuple[str, int]:
    return chromium.version(), 0


def _get(url: str) -> dict:
    with urllib.request.urlopen(url, timeout=10) as response:
        return json.load(response)

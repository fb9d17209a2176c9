"""Which Elasticsearch do the tests and ``make run-full`` use?

ELASTICSEARCH_URL; else one started from ELASTICSEARCH_HOME or from a fetched release, on 127.0.0.1 and a free port.
"""

import json
import os
import re
import shutil
import subprocess
import time
import urllib.request
from pathlib import Path

from tests.services import elasticsearch_release, java, places
from tests.services.java import Jdk
from tests.services.running import Running, Unavailable, end

JVM = "-Xms256m -Xmx512m -XX:+UseSerialGC -XX:-AlwaysPreTouch -XX:TieredStopAtLevel=1"
SECONDS_TO_START = 150


def start() -> Running:
    if given := os.environ.get("ELASTICSEARCH_URL"):
        if not answers(given, seconds=10):
            raise Unavailable(f"nothing answers at ELASTICSEARCH_URL {given}")
        return Running("Elasticsearch", "ELASTICSEARCH_URL", given, "ELASTICSEARCH_URL")
    jdk = java.newest()
    if jdk is None:
        raise Unavailable("Elasticsearch needs a full JDK, 17 or newer (a JRE is not enough)")
    home = elasticsearch_release.home_for(jdk)
    for folder in places.leftovers("elasticsearch"):
        _stop(folder)
    return _start(home, jdk, places.new_run("elasticsearch"))


def answers(url: str, seconds: float = 2) -> bool:
    address = url.rstrip("/") + "/_cluster/health?wait_for_status=yellow&timeout=1s"
    try:
        with urllib.request.urlopen(address, timeout=seconds) as response:
            return json.load(response)["status"] in {"yellow", "green"}
    except (OSError, ValueError):
        return False


def _start(home: Path, jdk: Jdk, folder: Path) -> Running:
    url = f"http://127.0.0.1:{_configure(home, jdk, folder)}"
    with open(folder / "out.log", "w") as log:
        launcher = subprocess.Popen(
            _launcher(home, jdk, folder),
            env=_environment(home, jdk, folder),
            cwd=home,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            **places.plain_user(),
        )
    deadline = time.monotonic() + SECONDS_TO_START
    while not ((folder / "pid").exists() and answers(url)):
        if launcher.poll() or time.monotonic() > deadline:
            said = (folder / "out.log").read_text()[-3000:]
            _stop(folder)
            raise Unavailable(f"Elasticsearch did not start:\n{said}")
        time.sleep(0.2)
    how = f"{home.name} on JDK {jdk.major}"
    return Running("Elasticsearch", "ELASTICSEARCH_URL", url, how, lambda: _stop(folder))


def _configure(home: Path, jdk: Jdk, folder: Path) -> int:
    """Writes the node's own configuration; returns its HTTP port."""
    http, transport = places.free_ports(2)
    shutil.copytree(home / "config", folder / "config")
    (folder / "tmp").mkdir()
    settings = _settings(folder) | {"http.port": http, "transport.port": transport}
    (folder / "config/elasticsearch.yml").write_text(json.dumps(settings))  # JSON is YAML
    unwanted = "Xlog:gc|HeapDump|UseG1GC" + ("" if "jdk.incubator.vector" in jdk.modules else "|incubator.vector")
    options = folder / "config/jvm.options"
    lines = [line for line in options.read_text().splitlines() if not re.search(unwanted, line)]
    options.write_text("\n".join(lines))
    places.hand_over(folder)
    return http


def _settings(folder: Path) -> dict:
    return {
        "cluster.name": folder.name,
        "discovery.type": "single-node",
        "network.host": "127.0.0.1",
        "path.data": f"{folder}/data",
        "path.logs": f"{folder}/logs",
        "xpack.security.enabled": False,
        "cluster.routing.allocation.disk.threshold_enabled": False,
    }


def _launcher(home: Path, jdk: Jdk, folder: Path) -> list[str]:
    """Ends once the node is up: only the node's own process stays (``-d``)."""
    java_command = [f"{jdk.home}/bin/java", "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
    in_background = ["-d", "-p", f"{folder}/pid"]
    if (home / "lib/tools/server-launcher").is_dir():  # from version 9.4
        main = "org.elasticsearch.server.launcher.ServerLauncher"
        return [*java_command, "-cp", f"{home}/lib/tools/server-launcher/*", main, *in_background]
    properties = {
        "cli.name": "server",
        "cli.libs": "lib/tools/server-cli",
        "cli.script": f"{home}/bin/elasticsearch",
        "es.path.home": home,
        "es.path.conf": folder / "config",
        "es.distribution.type": "zip",
        "es.java.type": "ES_JAVA_HOME",
    }
    java_command += ["-cp", f"{home}/lib/*:{home}/lib/cli-launcher/*"]
    java_command += [f"-D{key}={value}" for key, value in properties.items()]
    return [*java_command, "org.elasticsearch.launcher.CliToolLauncher", *in_background]


def _environment(home: Path, jdk: Jdk, folder: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "ES_HOME": str(home),
        "ES_PATH_CONF": f"{folder}/config",
        "ES_TMPDIR": f"{folder}/tmp",
        "ES_JAVA_HOME": str(jdk.home),
        "JAVA": f"{jdk.home}/bin/java",
        "JAVA_TYPE": "ES_JAVA_HOME",
        "ES_DISTRIBUTION_TYPE": "zip",
        "ES_JAVA_OPTS": JVM,
    }


def _stop(folder: Path) -> None:
    end(folder / "pid", belongs_to=folder.name)
    places.throw_away(folder)

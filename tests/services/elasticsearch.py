"""Which Elasticsearch do the tests and ``make run-full`` use?

ELASTICSEARCH_URL; else one started from ELASTICSEARCH_HOME or from a fetched release, on 127.0.0.1 and a free port.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from tests.services import elasticsearch_release, java, places
from tests.services.java import Jdk
from tests.services.running import Running, Unavailable, command_line, end

LASTING = "-Xms256m -Xmx512m -XX:+UseSerialGC -XX:-AlwaysPreTouch"  # compiles what is asked often, as in production
BRIEF = f"{LASTING} -XX:TieredStopAtLevel=1"  # sooner up, and two to three times as slow afterwards
SECONDS_TO_START = 150


def start(jvm: str = BRIEF) -> Running:
    if given := os.environ.get("ELASTICSEARCH_URL"):
        if not answers(given, seconds=10):
            raise Unavailable(f"nothing answers at ELASTICSEARCH_URL {given}")
        return Running("Elasticsearch", "ELASTICSEARCH_URL", given, "ELASTICSEARCH_URL")
    own = start_own(jvm)
    return Running("Elasticsearch", "ELASTICSEARCH_URL", own.url, own.how, own.stop)


@dataclass(frozen=True)
class Own:
    """A server that we started: with a folder and ports of its own, and gone with who started it."""

    home: Path
    jdk: Jdk
    folder: Path
    url: str
    jvm: str = BRIEF

    @property
    def how(self) -> str:
        return f"{self.home.name} on JDK {self.jdk.major}"

    def launch(self) -> None:
        """Returns when it answers. Again after `kill`, with the data that it had."""
        with open(self.folder / "out.log", "w") as log:
            launcher = subprocess.Popen(
                _launcher(self.home, self.jdk, self.folder),
                env=_environment(self.home, self.jdk, self.folder, self.jvm),
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                **places.plain_user(),
            )
        deadline = time.monotonic() + SECONDS_TO_START
        while not ((self.folder / "pid").exists() and answers(self.url)):
            if launcher.poll() or time.monotonic() > deadline:
                said = (self.folder / "out.log").read_text()[-3000:]
                self.stop()
                raise Unavailable(f"Elasticsearch did not start:\n{said}")
            time.sleep(0.2)

    def kill(self) -> None:
        """As when its machine loses power."""
        pid = int((self.folder / "pid").read_text())
        if self.folder.name in command_line(pid):
            os.kill(pid, signal.SIGKILL)
        (self.folder / "pid").unlink()

    def stop(self) -> None:
        _stop(self.folder)


def start_own(jvm: str = BRIEF) -> Own:
    jdk = java.newest()
    if jdk is None:
        raise Unavailable("Elasticsearch needs a full JDK, 17 or newer (a JRE is not enough)")
    home = elasticsearch_release.home_for(jdk)
    for folder in places.leftovers("elasticsearch"):
        _stop(folder)
    folder = places.new_run("elasticsearch")
    own = Own(home, jdk, folder, f"http://127.0.0.1:{_configure(home, jdk, folder)}", jvm)
    own.launch()
    return own


def answers(url: str, seconds: float = 2) -> bool:
    address = url.rstrip("/") + "/_cluster/health?wait_for_status=yellow&timeout=1s"
    try:
        with urllib.request.urlopen(address, timeout=seconds) as response:
            return json.load(response)["status"] in {"yellow", "green"}
    except (OSError, ValueError):
        return False


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


def _environment(home: Path, jdk: Jdk, folder: Path, jvm: str) -> dict[str, str]:
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
        "ES_JAVA_OPTS": jvm,
    }


def _stop(folder: Path) -> None:
    end(folder / "pid", belongs_to=folder.name)
    places.throw_away(folder)

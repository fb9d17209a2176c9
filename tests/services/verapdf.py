"""Is a PDF what it says it is? Asked of veraPDF, the open validator of PDF/UA and PDF/A, in the tests alone.

It comes from Maven Central like Elasticsearch, and is kept in the cache outside the checkout. Without Java or Maven a
test that asks is left out; with CI set it fails.
"""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from tests.services import java, places
from tests.services.elasticsearch_release import alone
from tests.services.running import Unavailable, run

VERSION = "1.28.2"
ARTIFACT = f"org.verapdf.apps:greenfield-apps:{VERSION}:jar"
PROGRAM = "org.verapdf.apps.GreenfieldCliWrapper"
QUICK_START = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-Djava.awt.headless=true")
UA, ARCHIVE = "ua1", "2a"


def assert_ua(*pdfs: bytes) -> None:
    """Every file is PDF/UA-1. One start of Java for all of them takes about two seconds."""
    assert_conforms(UA, *pdfs)


def assert_conforms(flavour: str, *pdfs: bytes) -> None:
    faults = told_by_validator(flavour, *pdfs)
    assert not faults, f"veraPDF {VERSION} finds:\n{faults}"


def told_by_validator(flavour: str, *pdfs: bytes) -> str:
    """Which rules are broken; nothing when all files pass."""
    program = validator()
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number}.pdf" for number, _pdf in enumerate(pdfs)]
        for file, pdf in zip(files, pdfs, strict=True):
            file.write_bytes(pdf)
        asked = [*program, "--flavour", flavour, "--format", "text", "--verbose", *files]
        done = subprocess.run(list(map(str, asked)), capture_output=True, text=True, cwd=folder)
    passed = sum(line.startswith("PASS") for line in done.stdout.splitlines())
    return "" if passed == len(pdfs) and not done.returncode else done.stdout + done.stderr


def validator() -> list:
    try:
        return [runtime(), *QUICK_START, "-cp", archive(), PROGRAM]
    except Unavailable as reason:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(reason))


def runtime() -> Path | str:
    found = java.newest()
    program = found.home / "bin/java" if found else shutil.which("java")
    if not program:
        raise Unavailable("veraPDF needs Java, which is not installed")
    return program


def archive() -> Path:
    kept = places.cache() / f"verapdf-{VERSION}.jar"
    with alone(kept):
        if not kept.exists():
            fetch(kept)
    return kept


def fetch(kept: Path) -> None:
    if not shutil.which("mvn"):
        raise Unavailable("veraPDF is fetched with Maven (mvn), which is not installed")
    with tempfile.TemporaryDirectory(dir=places.cache()) as work:
        repository = Path(work) / "repository"
        get = ["mvn", "-q", "-B", f"-Dmaven.repo.local={repository}", "dependency:get", "-Dtransitive=false"]
        run([*get, f"-Dartifact={ARTIFACT}"], cwd=work)
        shutil.move(next(repository.glob("org/verapdf/**/*.jar")), kept)

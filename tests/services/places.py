"""Where do the servers keep their files, and as whom do they run?

PORTAL_CACHE moves the folder. Elasticsearch and PostgreSQL refuse root, and root's home is closed to others:
as root everything lies under /var/cache and the servers run as ``nobody``.
"""

import os
import pwd
import shutil
import socket
import tempfile
from contextlib import ExitStack
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
NAME = "utvekslingsportalen"


def is_root() -> bool:
    return os.geteuid() == 0


def cache() -> Path:
    default = Path("/var/cache") if is_root() else Path.home() / ".cache"
    folder = Path(os.environ.get("PORTAL_CACHE") or default / NAME)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def plain_user() -> dict:
    """Arguments for subprocess that give up root."""
    if not is_root():
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def hand_over(folder: Path) -> None:
    if not is_root():
        return
    nobody = pwd.getpwnam("nobody")
    for path in (folder, *folder.rglob("*")):
        os.chown(path, nobody.pw_uid, nobody.pw_gid, follow_symlinks=False)


def new_run(kind: str) -> Path:
    """A folder for one server; its name holds the process that answers for it (see ``leftovers``)."""
    runs = cache() / "runs"
    runs.mkdir(exist_ok=True)
    return Path(tempfile.mkdtemp(prefix=f"{kind}-{os.getpid()}-", dir=runs))


def leftovers(kind: str) -> list[Path]:
    """Folders of servers whose starter died without ending them."""
    return [run for run in (cache() / "runs").glob(f"{kind}-*") if not _exists(int(run.name.split("-")[1]))]


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def throw_away(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def free_ports(count: int) -> list[int]:
    with ExitStack() as held:
        probes = [held.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]

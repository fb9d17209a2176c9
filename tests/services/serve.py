"""How does the portal run on this machine? ``python -m tests.services.serve [full|servers]``

Plain: SQLite and the embedded search. ``full``: PostgreSQL and Elasticsearch of ours. ``servers``: those two alone,
for a developer who wants to run single tests against them. All of it ends with Ctrl-C.
"""

import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from tests.services import elasticsearch, places, postgresql
from tests.services.running import Running, Unavailable
from tests.services.steps import call

PORT = os.environ.get("PORT") or "8000"
ADDRESS = f"http://127.0.0.1:{PORT}"
MANAGE = [sys.executable, str(places.PROJECT / "manage.py")]
VAR = Path(os.environ.get("PORTAL_VAR") or places.PROJECT / "var")
PATIENCE = 180
"""Seconds until the first answer: a machine that does much else needs two minutes to begin."""
WHO = f"""
  The portal runs at   {ADDRESS}/
  Sign in without a password at {ADDRESS}/demo/ as one of those named below.
  Mail it sends lies in {VAR}/mail, the worker's log is {VAR}/worker.log. Ctrl-C ends it.
"""


def portal(full: bool) -> int:
    _port_is_free()
    os.environ.setdefault("PORTAL_ADDRESS", ADDRESS)
    os.environ.setdefault("DEBUG", "0")  # so that a missing page shows what visitors will see
    os.environ.setdefault("DJANGO_RUNSERVER_HIDE_WARNING", "true")
    with ExitStack() as open_until_the_end:
        if full:
            for server in _servers(open_until_the_end, keep=_kept_data()):
                print(f"      {server.name}: {server.url} ({server.how})", flush=True)
            os.environ["SEARCH_ENGINE"] = "elastic"
            os.environ.setdefault("CACHE_URL", "database:")  # server and worker know the same of Elasticsearch
        _fill(full)
        return _all_running(open_until_the_end)


def _fill(full: bool) -> None:
    commands = [("Database", ["migrate", "--verbosity", "0"]), ("Demo content", ["demo"])]
    commands += [("Search index", ["search_rebuild"])] if full else []
    for number, (says, command) in enumerate(commands, start=1):
        print(f"[{number}/{len(commands)}] {says} …", flush=True)
        call([*MANAGE, *command])


def _servers(stack: ExitStack, keep: Path | None) -> list[Running]:
    print("Starting PostgreSQL and Elasticsearch (about ten seconds) …", flush=True)
    servers = []
    for start in (partial(postgresql.start, keep), elasticsearch.start):
        server = start()
        stack.callback(server.stop)
        os.environ[server.variable] = server.url
        servers.append(server)
    return servers


def _kept_data() -> Path:
    """One PostgreSQL for each checkout, kept from one ``make run-full`` to the next."""
    return places.cache() / "kept" / hashlib.sha256(str(places.PROJECT).encode()).hexdigest()[:12]


def _all_running(stack: ExitStack) -> int:
    """Server, worker, postman and keeper of stories, each a process group, so that a reloader's child ends too."""
    log = stack.enter_context((VAR / "worker.log").open("w"))
    processes = []
    for arguments, output in (
        (["runserver", f"127.0.0.1:{PORT}"], None),
        (["db_worker"], log),
        (["deliver_mail", "--every", "60"], log),
        (["keep_stories", "--every", "60"], log),
    ):
        process = subprocess.Popen([*MANAGE, *arguments], start_new_session=True, stdout=output, stderr=output)
        stack.callback(_end, process)
        processes.append(process)
    _wait_for_answer(processes)
    print(WHO, flush=True)
    call([*MANAGE, "demo", "--who"])
    while all(process.poll() is None for process in processes):
        time.sleep(0.5)
    return next(process.returncode for process in processes if process.returncode is not None) or 1


def _wait_for_answer(processes: list) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and all(process.poll() is None for process in processes):
        try:
            return urllib.request.urlopen(f"{ADDRESS}/helse/", timeout=5).close()
        except urllib.error.HTTPError:
            return None
        except OSError:
            time.sleep(0.3)
    raise SystemExit(f"Nothing answers at {ADDRESS}/; the reason stands above or in {VAR}/worker.log.")


def _end(process: subprocess.Popen) -> None:
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
            process.wait(timeout=5)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            continue


def _port_is_free() -> None:
    with socket.socket() as probe:
        if not probe.connect_ex(("127.0.0.1", int(PORT))):
            raise SystemExit(f"Port {PORT} is in use. Choose another: PORT=8001 make run")


def servers_alone() -> int:
    with ExitStack() as open_until_the_end:
        for server in _servers(open_until_the_end, keep=None):
            print(f"export {server.variable}={server.url}", flush=True)
        print("Ctrl-C ends them.", flush=True)
        signal.pause()
    return 0


def main(purpose: str = "") -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job would ignore Ctrl-C
    try:
        return servers_alone() if purpose == "servers" else portal(full=purpose == "full")
    except KeyboardInterrupt:
        return 0
    except Unavailable as reason:
        raise SystemExit(f"This machine lacks something: {reason}") from reason


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))

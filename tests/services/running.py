"""What is a server that we use, and how does one that we started end?"""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


class Unavailable(Exception):
    """A server cannot be had here; the text says why and what to do."""


@dataclass(frozen=True)
class Running:
    name: str
    variable: str
    url: str
    how: str
    stop: Callable[[], None] = field(default=lambda: None, repr=False)


def run(command: list, **options) -> str:
    """The output of a command; a failure shows its last lines."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-15:])
        raise Unavailable(f"{' '.join(map(str, command[:3]))} … failed:\n{tail}")
    return done.stdout


def command_line(pid: int) -> str:
    """Empty when there is no such process."""
    proc = Path(f"/proc/{pid}/cmdline")
    try:
        if Path("/proc/self").exists():
            return proc.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        return subprocess.run(["ps", "-p", str(pid), "-o", "command="], capture_output=True, text=True).stdout
    except OSError:
        return ""


def end(pid_file: Path, belongs_to: str) -> None:
    """End the process named in the file, if its command line says that it is ours."""
    try:
        pid = int(pid_file.read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return
    for sign, seconds in ((signal.SIGTERM, 20), (signal.SIGKILL, 5)):
        deadline = time.monotonic() + seconds
        if belongs_to in command_line(pid):
            os.kill(pid, sign)
        while belongs_to in command_line(pid) and time.monotonic() < deadline:
            time.sleep(0.1)

"""What does a preparing step say, and when need it not be done again?

A step whose inputs (lock files, catalogues) have not changed since it last succeeded is passed over.
"""

import hashlib
import subprocess
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.services import places

STAMPS = places.PROJECT / "var" / "stamps"


@dataclass(frozen=True)
class Step:
    name: str
    says: str
    do: Callable[[], None]
    inputs: Callable[[], Iterable[Path]] = tuple
    result: Callable[[], bool] = lambda: True

    def mark(self) -> str:
        """Empty for a step that looks for itself whether something is missing."""
        found = sorted(self.inputs())
        together = hashlib.sha256(b"".join(path.name.encode() + path.read_bytes() for path in found))
        return together.hexdigest() if found else ""

    def is_done(self) -> bool:
        stamp = STAMPS / self.name
        return stamp.exists() and bool(self.mark()) and stamp.read_text() == self.mark() and self.result()


def take(steps: list[Step]) -> None:
    STAMPS.mkdir(parents=True, exist_ok=True)
    for number, step in enumerate(steps, start=1):
        ready = step.is_done()
        print(f"[{number}/{len(steps)}] {step.says}{': unchanged' if ready else ' …'}", flush=True)
        if ready:
            continue
        begun = time.monotonic()
        step.do()
        (STAMPS / step.name).write_text(step.mark())
        if (seconds := time.monotonic() - begun) > 1:
            print(f"      done in {seconds:.0f} s", flush=True)


def call(command: list, **options) -> None:
    """Ends the whole run with a plain sentence, not with a trace, when the command fails."""
    try:
        done = subprocess.run([str(part) for part in command], cwd=places.PROJECT, **options)
    except OSError as error:
        raise SystemExit(f"Could not run {command[0]}: {error}") from error
    if done.returncode:
        raise SystemExit(f"This failed (exit {done.returncode}): {' '.join(map(str, command))}")

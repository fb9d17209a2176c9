"""Which known weaknesses are in what the lock files pin? ``python -m tests.services.audit``; `make audit`.

Asked of databases on the net, which cannot be reached from everywhere. That is told and is no failure; a weakness is.
"""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.services import places
from tests.services.setup import environment

PATIENCE = 180
UV = (sys.executable, "-m", "uv", "audit", "--frozen", "--preview-features", "audit-command")
NPM = ("audit", "--json", "--package-lock-only", "--audit-level=low")
LONGEST_REASON = 200


@dataclass(frozen=True)
class Answer:
    """`is_weak`: None when nobody could be asked."""

    is_weak: bool | None
    told: str

    def __str__(self) -> str:
        if self.is_weak is None:
            return f"NOT AUDITED: no database of weaknesses answered ({self.told[-LONGEST_REASON:]})"
        return f"WEAK\n{self.told}" if self.is_weak else "no known weakness"


def run(*command: str) -> subprocess.CompletedProcess:
    options = {"cwd": places.PROJECT, "env": environment(), "capture_output": True, "text": True}
    try:
        return subprocess.run(command, timeout=PATIENCE, check=False, **options)
    except (OSError, subprocess.TimeoutExpired) as failure:
        return subprocess.CompletedProcess(command, 2, "", f"{type(failure).__name__}")


def python(*more: str) -> Answer:
    """uv ends with 1 when something is weak, and with 2 when it could not ask."""
    ran = run(*UV, *more)
    return Answer(
        {0: False, 1: True}.get(ran.returncode), " ".join(ran.stderr.split()) if ran.returncode == 2 else ran.stdout
    )


def node(*more: str) -> Answer:
    """npm ends with 1 in either case, and lists weaknesses only when it has been answered."""
    npm = shutil.which("npm") or str(Path(sys.executable).parent / "npm")
    ran = run(npm, *NPM, *more)
    try:
        found = json.loads(ran.stdout)["vulnerabilities"]
    except (ValueError, KeyError):
        return Answer(None, " ".join(ran.stderr.split()))
    return Answer(bool(found), "\n".join(f"{name}: {one['severity']}" for name, one in found.items()))


def main() -> int:
    answers = {"uv.lock": python(), "package-lock.json": node()}
    for lock, answer in answers.items():
        print(f"{lock}: {answer}")
    return int(any(answer.is_weak for answer in answers.values()))


if __name__ == "__main__":
    sys.exit(main())

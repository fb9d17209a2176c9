"""On what was it measured?"""

import importlib.metadata
import os
import platform
import re
from datetime import date
from pathlib import Path

PACKAGES = ("django", "wagtail", "modelsearch", "django-filter", "numpy", "psycopg", "elasticsearch")


def resident_bytes(pid: int | str = "self") -> int:
    """What the process holds in memory; 0 where the system does not say."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    return 1024 * int(re.search(r"VmRSS:\s+(\d+)", status)[1])


def described() -> dict:
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "date": date.today().isoformat(),
        "cores": os.cpu_count(),
        "memory_gb": round(gigabytes),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "packages": {name: version(name) for name in PACKAGES},
    }


def version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""

"""Which files is the house built of?"""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WINGS = ("portal", "listings", "stories", "search", "home")


@cache
def tracked():
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True)
    return [ROOT / line for line in listed.stdout.splitlines() if (ROOT / line).is_file()]


def python(*folders):
    """Our own modules; migrations are written by Django."""
    folders = folders or (*WINGS, "tests")
    return [path for path in tracked() if path.suffix == ".py" and is_ours(path, folders)]


def is_ours(path, folders):
    parts = relative(path).parts
    return parts[0] in folders and "migrations" not in parts


def templates():
    return [path for path in tracked() if relative(path).parts[0] == "templates" and path.suffix in {".html", ".txt"}]


def relative(path):
    return path.relative_to(ROOT)


@cache
def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def nodes(path, kinds):
    return [node for node in ast.walk(parsed(path)) if isinstance(node, kinds)]


def length(node):
    return node.end_lineno - node.lineno + 1

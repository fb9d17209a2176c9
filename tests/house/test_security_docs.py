"""Is the table of what OWASP ASVS asks whole, and does everything stand that it names?

docs/security holds a file for each chapter; a row is: number | level | what it asks | how it is here | where | test.
"""

import re
from collections import Counter
from functools import cache

import pytest

from .tree import ROOT, tracked

FOLDER = ROOT / "docs/security"
OVERVIEW = ROOT / "docs/security.md"
ROW = re.compile(r"^\| V(\d+)\.(\d+)\.(\d+) \| ([12]) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.M)
LEVELS = {"1": 70, "2": 183}
"""How many the standard has of each, in version 5.0.0."""
STATES = ("met", "not met", "under way", "operator", "not relevant")
SECTION = re.compile(r'\[Security\]\(\.\./security\.md\), "([^"]+)"')
CODE = re.compile(r"`([^`]+)`")
SETTING = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")
FOLDERS = ("portal/", "home/", "search/", "stories/", "listings/", "tests/", "docs/", "templates/", ".ci/")
FILES = {"Makefile", "Dockerfile", "compose.yaml", "uv.lock", "package-lock.json", "pyproject.toml", "gunicorn.conf.py"}


@cache
def rows():
    found = []
    for path in sorted(FOLDER.glob("*.md")):
        found += ROW.findall(path.read_text(encoding="utf-8"))
    return [(".".join(row[:3]), *(cell.strip() for cell in row[3:])) for row in found]


def state_of(cell):
    """The first words; what follows a colon says why."""
    return cell.partition(":")[0].strip()


def named(cells):
    return [word for cell in cells for word in CODE.findall(cell)]


def test_every_requirement_has_one_row():
    numbers = [number for number, *_rest in rows()]
    assert len(numbers) == len(set(numbers))
    assert Counter(level for _number, level, *_rest in rows()) == LEVELS


def test_each_row_says_how_it_is_in_one_of_five_words():
    odd = {number: state for number, _level, _asks, state, *_rest in rows() if state_of(state) not in STATES}
    assert not odd


def test_what_is_not_met_or_not_relevant_says_why():
    silent = [number for number, _l, _asks, state, *_r in rows() if state_of(state) != "met" and ":" not in state]
    assert not silent


def test_what_is_met_says_where():
    silent = [
        number
        for number, _level, _asks, state, where, test in rows()
        if state_of(state) == "met" and not named([where, test]) and not SECTION.search(where)
    ]
    assert not silent


def test_every_section_that_is_named_is_there():
    headings = set(re.findall(r"^## (.+)$", OVERVIEW.read_text(encoding="utf-8"), re.M))
    asked = {name for row in rows() for cell in row for name in SECTION.findall(cell)}
    assert asked and asked <= headings


def documents():
    """With the outlines of the assessments."""
    return [OVERVIEW, *sorted(FOLDER.glob("*.md")), ROOT / "docs/dpia.md", ROOT / "docs/risk.md"]


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.name)
def test_every_file_test_and_setting_that_is_named_exists(path):
    there = {str(one.relative_to(ROOT)) for one in tracked()}
    settings = "".join(one.read_text(encoding="utf-8") for one in (ROOT / "portal/settings").glob("*.py"))
    gone = []
    for word in CODE.findall(path.read_text(encoding="utf-8")):
        name, _colons, test = word.partition("::")
        if name in FILES or name.startswith(FOLDERS):
            is_there = name in there or any(one.startswith(name.rstrip("/") + "/") for one in there)
            holds = not test or f"def {test}(" in (ROOT / name).read_text(encoding="utf-8")
            gone += [] if is_there and holds else [word]
        elif SETTING.fullmatch(word) and word not in settings:
            gone.append(word)
    assert not gone, f"{path.name} names what is not there: {gone}"


def test_the_overview_counts_right():
    counted = Counter(state_of(state) for _number, _level, _asks, state, *_rest in rows())
    text = OVERVIEW.read_text(encoding="utf-8")
    told = {state: int(found[1]) for state in STATES if (found := re.search(rf"^\| {state} \| (\d+) \|", text, re.M))}
    assert told == {state: counted[state] for state in STATES}

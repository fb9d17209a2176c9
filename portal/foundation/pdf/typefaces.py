"""With which letters is a PDF set, and which signs do they have? Inter, from the package that the pages take it from.

The package cuts Inter into a file for each script, for browsers. The setter looks for one family after another, so each
file is given a family name of its own, and unpacked where the setter can read it.
"""

import tempfile
from functools import cache
from pathlib import Path

import typst
from django.conf import settings
from fontTools.ttLib import TTFont

SCRIPTS = ("latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese")
WEIGHTS = (400, 600)
PLAIN = WEIGHTS[0]
FILE = "@fontsource/inter/files/inter-{}-{}-normal.woff"
FAMILY_NAMES = (1, 16)


def families():
    return [f"Inter {script}" for script in SCRIPTS]


def opened(script, weight):
    return TTFont(settings.NODE / FILE.format(script, weight), recalcTimestamp=False)


@cache
def signs():
    """Every sign that has a letter."""
    return frozenset(chr(code) for script in SCRIPTS for code in opened(script, PLAIN).getBestCmap())


@cache
def typefaces():
    """What the setter has read; the files themselves are no longer needed then, but it opens them when it sets."""
    folder = unpacked()
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder.name])


@cache
def unpacked():
    """Lives as long as the process, and is removed with it."""
    folder = tempfile.TemporaryDirectory(prefix="portal-letters-")
    for script, family in zip(SCRIPTS, families(), strict=True):
        for weight in WEIGHTS:
            unpack(script, weight, family, Path(folder.name))
    return folder


def unpack(script, weight, family, folder):
    letters = opened(script, weight)
    for name in FAMILY_NAMES:
        letters["name"].removeNames(nameID=name)
    letters["name"].setName(family, FAMILY_NAMES[0], 3, 1, 0x409)
    letters["name"].setName(family, FAMILY_NAMES[1], 3, 1, 0x409)
    letters.flavor = None
    letters.save(folder / f"{script}-{weight}.ttf")

"""What does an agency show before it has chosen a colour or uploaded a logo?"""

import colorsys
import hashlib

from listings.agencies.branding.colour import Colour

DARK_ENOUGH = 0.1
"""Relative luminance of every generated colour: white initials on it have contrast 7:1."""

SMALL_WORDS = frozenset("for og i på av til med om under ved".split())
LONGEST_SHORT_NAME = 4


def generated_colour(name):
    """Always the same calm colour for the same name."""
    seed = hashlib.sha256(name.encode()).digest()
    hue, saturation = int.from_bytes(seed[:2], "big") / 65536, 0.35 + seed[2] / 255 * 0.25
    vivid = colorsys.hls_to_rgb(hue, 0.4, saturation)
    return Colour(*(round(part * 255) for part in vivid)).with_luminance(DARK_ENOUGH).hex


def initials(name, short=""):
    """The agency's own short form where it is short enough for a tile, else the first letters of its name."""
    if 0 < len(short) <= LONGEST_SHORT_NAME:
        return short
    telling = [word for word in name.split() if word.lower() not in SMALL_WORDS and word[0].isalnum()]
    return "".join(word[0] for word in telling[:2]).upper() or "?"

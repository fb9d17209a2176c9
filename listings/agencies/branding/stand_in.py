"""What does an agency show before it has chosen a colour? One of a few calm tones, always the same for its name."""

import colorsys
import hashlib

from portal.foundation.colour import Colour

HOW_MANY = 12
DARK_ENOUGH = 0.1
"""Relative luminance of every tone: white initials on it have contrast 7:1."""


def tone(hue):
    vivid = colorsys.hls_to_rgb(hue, 0.4, 0.45)
    return Colour(*(round(part * 255) for part in vivid)).with_luminance(DARK_ENOUGH).hex


TONES = tuple(tone(number / HOW_MANY) for number in range(HOW_MANY))


def generated_colour(name):
    return TONES[int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") % HOW_MANY]

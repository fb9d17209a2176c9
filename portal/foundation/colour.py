"""What is a colour, how bright is it, and how well does it read on another?"""

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

HEX = re.compile(r"#[0-9a-fA-F]{6}")
TEXT, GRAPHICS = 4.5, 3.0
"""The least contrast of each: WCAG 1.4.3 and 1.4.11."""
FINENESS = 4096
"""Points on the way from black to the colour, and as many on to white; finer than eight bits can show."""


class Colour(NamedTuple):
    """Red, green and blue in sRGB, each 0–255."""

    red: int
    green: int
    blue: int

    @classmethod
    def parse(cls, text):
        """`#rrggbb`; anything else raises ValueError."""
        if not HEX.fullmatch(text):
            raise ValueError(f"not a colour: {text!r}")
        return cls(*bytes.fromhex(text[1:]))

    @property
    def hex(self):
        return f"#{bytes(self).hex()}"

    @property
    def luminance(self):
        """Relative luminance, 0–1 (WCAG 2)."""
        return sum(weight * light(part) for weight, part in zip((0.2126, 0.7152, 0.0722), self, strict=True))

    def contrast_to(self, other):
        """1–21 (WCAG 2)."""
        darker, lighter = sorted((self.luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)

    def shade(self, place):
        """The colour on the line black (0) – itself (1) – white (2)."""
        if place <= 1:
            return Colour(*(round(part * place) for part in self))
        return Colour(*(round(part + (255 - part) * (place - 1)) for part in self))

    def with_luminance(self, wanted):
        """The same hue, darkened or lightened to a relative luminance."""
        last = 2 * FINENESS
        place = bisect_left(range(last), wanted, key=lambda step: self.shade(step / FINENESS).luminance)
        nearest = (self.shade(step / FINENESS) for step in (max(0, place - 1), min(last, place)))
        return min(nearest, key=lambda colour: abs(colour.luminance - wanted))


@cache
def light(part):
    """One channel as linear light, 0–1."""
    share = part / 255
    return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4


BLACK = Colour(0, 0, 0)
WHITE = Colour(255, 255, 255)

"""Which pairs of an agency's colours meet on our pages, and how well does each read?"""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from portal.foundation.colour import GRAPHICS, TEXT, Colour

SURFACES = (
    "background-default",
    "background-tinted",
    "surface-default",
    "surface-tinted",
    "surface-hover",
    "surface-active",
)
OUTLINED = SURFACES[:-1]
"""A pressed surface is told by its own colour, so the ordinary outline need not stand out on it."""

PROMISES = (
    *(("text-default", surface, TEXT) for surface in SURFACES),
    *(("text-subtle", surface, TEXT) for surface in SURFACES),
    *(("border-strong", surface, GRAPHICS) for surface in SURFACES),
    *(("border-default", surface, GRAPHICS) for surface in OUTLINED),
    *(("base-contrast-default", ground, TEXT) for ground in ("base-default", "base-hover", "base-active")),
    ("base-contrast-subtle", "base-default", TEXT),
)
"""(ink, ground, least contrast): held for every brand colour."""

SHOWN = (
    (_("Tekst på fargen din"), "base-contrast-default", "base-default", TEXT),
    (_("Knapp når pekeren er over"), "base-contrast-default", "base-hover", TEXT),
    (_("Knapp når den trykkes"), "base-contrast-default", "base-active", TEXT),
    (_("Vanlig tekst på tonet flate"), "text-default", "surface-tinted", TEXT),
    (_("Dempet tekst og lenker på tonet flate"), "text-subtle", "surface-tinted", TEXT),
    (_("Kantlinje på tonet flate"), "border-default", "surface-tinted", GRAPHICS),
    (_("Fargen din mot hvit bakgrunn"), "base-default", "background-default", GRAPHICS),
)


class Pair(NamedTuple):
    """One row of the contrast table an editor sees before saving."""

    label: str
    ink: str
    ground: str
    ratio: float
    needed: float

    @property
    def reads(self):
        return self.ratio >= self.needed


def contrast_table(scale):
    return [
        Pair(label, scale[ink], scale[ground], _ratio(scale, ink, ground), needed)
        for label, ink, ground, needed in SHOWN
    ]


def _ratio(scale, ink, ground):
    return Colour.parse(scale[ink]).contrast_to(Colour.parse(scale[ground]))

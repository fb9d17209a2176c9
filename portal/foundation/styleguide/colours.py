"""How well do the portal's own colours read on each other? Measured in the generated theme itself."""

import re
from functools import cache
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from portal.foundation.colour import GRAPHICS, TEXT, Colour

THEME = Path(__file__).resolve().parents[3] / "portal/static/portal/css/tema.css"
LIGHT = re.compile(r"@layer ds\.theme\.color-scheme\.light \{(.*?)\n\}", re.S)
STEP = re.compile(r"--ds-color-([a-z]+\d?)-([a-z-]+): (#[0-9a-f]{6});")
PAIRS = (
    (_("Tekst på fargen"), "base-contrast-default", "base-default", TEXT),
    (_("Tekst på hvitt"), "text-default", "background-default", TEXT),
    (_("Dempet tekst og lenker på hvitt"), "text-subtle", "background-default", TEXT),
    (_("Dempet tekst på tonet flate"), "text-subtle", "surface-tinted", TEXT),
    (_("Kantlinje på hvitt"), "border-default", "background-default", GRAPHICS),
)
NAMES = (
    ("accent", _("Fjord"), _("Handling, lenker, valgt")),
    ("brand1", _("Multe"), _("Din tur, varme. Aldri tekst på hvitt")),
    ("brand2", _("Lyng"), _("Besøkt lenke, tilbud")),
    ("neutral", _("Svaberg"), _("Tekst, flater, linjer")),
)


@cache
def theme():
    """Colour → step → hex, of the light scheme."""
    found = {}
    light = LIGHT.search(THEME.read_text(encoding="utf-8"))
    for name, step, code in STEP.findall(light[1] if light else ""):
        found.setdefault(name, {}).setdefault(step, code)
    return found


def colours():
    return [
        {"slug": slug, "name": name, "use": use, "code": theme()[slug]["base-default"]} for slug, name, use in NAMES
    ]


def contrasts():
    """A row for each pair, a number for each colour."""
    return [
        {"label": label, "needed": needed, "ratios": [ratio(theme()[slug], ink, ground) for slug, *_rest in NAMES]}
        for label, ink, ground, needed in PAIRS
    ]


def ratio(steps, ink, ground):
    return Colour.parse(steps[ink]).contrast_to(Colour.parse(steps[ground]))

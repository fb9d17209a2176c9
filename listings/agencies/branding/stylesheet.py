"""What does the browser load so that an agency's colours apply wherever `data-color` names it?"""

import hashlib
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from listings.agencies.branding.colours import scale

HASH_LENGTH = 12
PORTAL_COLOURS = ("accent", "neutral", "brand1", "brand2", "brand3", "info", "success", "warning", "danger")
ALL, DRAFT, EXAMPLES = "alle", "utkast", "eksempler"
EXAMPLE_BRANDS = (("eksempel-blaa", "#3f4a9c"), ("eksempel-gronn", "#1d6b45"), ("eksempel-gul", "#f2b838"))
"""Shown on the style guide; the last is a light one, because light colours are the harder ones to read."""
RESERVED = frozenset((*PORTAL_COLOURS, ALL, DRAFT, EXAMPLES, *(slug for slug, _colour in EXAMPLE_BRANDS)))
"""Names that mean something else as `data-color` or as the name of a sheet; no agency may have one as its slug."""


class Sheet(NamedTuple):
    name: str
    text: str

    @property
    def hash(self):
        return hashlib.sha256(self.text.encode()).hexdigest()[:HASH_LENGTH]


def sheet(name, brands):
    """`brands`: pairs of slug and colour. The layer lies under the portal's own, see `portal.css`."""
    return Sheet(name, "@layer ds.theme.color {\n" + "".join(_rules(brands)) + "}\n")


def _rules(brands):
    """One rule a colour, because agencies without a colour of their own share a few."""
    slugs = defaultdict(list)
    for slug, colour in brands:
        slugs[colour].append(slug)
    for colour, named in slugs.items():
        selector = ", ".join(f'[data-color="{slug}"]' for slug in named)
        yield f"  {selector} {{\n{_steps(colour)}  }}\n"


@lru_cache(maxsize=1024)
def _steps(colour):
    return "".join(f"    --ds-color-{step}: {value};\n" for step, value in scale(colour).items())

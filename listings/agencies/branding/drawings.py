"""Which parts of an SVG may we keep? Only what draws: no scripts, no handlers, no fetching from elsewhere."""

from io import BytesIO
from xml.etree.ElementTree import ParseError

import py_svg_hush
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring, iterparse
from django.utils.translation import gettext_lazy as _

MAX_BYTES = 512 * 1024
MAX_DEPTH = 60
"""Elements within elements: the cleaner indents, so that deep nesting would cost gigabytes."""

MARKS = frozenset(["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "image"])


class NotADrawing(ValueError):
    """Carries what to tell the person."""

    def __init__(self, message):
        super().__init__(message)
        self.message = message


def clean_drawing(content):
    """The same drawing without anything that acts. Raises NotADrawing."""
    if len(content) > MAX_BYTES:
        raise NotADrawing(_("SVG-filen er for stor. Den kan være på høyst 512 kB. Forenkle tegningen, og prøv igjen."))
    try:
        _measure(content)
        cleaned = py_svg_hush.filter_svg(content)
    except (ParseError, DefusedXmlException, ValueError) as reason:
        raise NotADrawing(
            _("Filen er ikke et bilde vi kan bruke. Last opp logoen som SVG, PNG, JPEG eller WebP.")
        ) from reason
    if not _draws(cleaned):
        raise NotADrawing(_("SVG-filen har ingenting igjen å vise når skript er fjernet. Last opp en ren tegning."))
    return cleaned


def _measure(content):
    depth = 0
    for event, _element in iterparse(BytesIO(content), events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAX_DEPTH:
            raise ValueError("nested too deep")


def _draws(cleaned):
    return any(element.tag.rpartition("}")[2] in MARKS for element in fromstring(cleaned).iter())

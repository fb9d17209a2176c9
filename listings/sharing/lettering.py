"""How is text set on a picture? In the portal's own letters, broken into lines, with signs from Latin Extended too."""

from dataclasses import dataclass
from functools import cache

from django.conf import settings
from PIL import ImageFont

FILES = "@fontsource/inter/files/inter-{}-{}-normal.woff"
LATIN, EXTENDED = "latin", "latin-ext"
LAST_LATIN = 0xFF
ALSO_LATIN = frozenset("–—‘’‚“”„•…€™−")
MORE = "…"


@dataclass(frozen=True)
class Style:
    weight: int
    size: int


@cache
def font(part, style):
    return ImageFont.truetype(settings.NODE / FILES.format(part, style.weight), style.size)


def part_of(sign):
    return LATIN if ord(sign) <= LAST_LATIN or sign in ALSO_LATIN else EXTENDED


def runs(text):
    """Neighbours from the same file of letters together."""
    found = []
    for sign in text:
        if found and found[-1][0] == part_of(sign):
            found[-1][1] += sign
        else:
            found.append([part_of(sign), sign])
    return found


def width(text, style):
    return sum(font(part, style).getlength(run) for part, run in runs(text))


def write(draw, place, text, style, fill):
    x, y = place
    for part, run in runs(text):
        letters = font(part, style)
        draw.text((x, y), run, font=letters, fill=fill, anchor="ls")
        x += letters.getlength(run)


def lines(text, style, most_wide, most_lines):
    """Broken between words, or inside one that is wider than the line; what there is no room for is said by «…»."""
    found, line = [], ""
    for word in pieces(text, style, most_wide):
        longer = f"{line} {word}".strip()
        if line and width(longer, style) > most_wide:
            found, line = [*found, line], word
        else:
            line = longer
    found = [*found, line] if line else found
    if len(found) <= most_lines:
        return found
    return [*found[: most_lines - 1], shortened(found[most_lines - 1], style, most_wide)]


def pieces(text, style, most_wide):
    for word in text.split():
        while width(word, style) > most_wide:
            fits = next(end for end in range(len(word), 0, -1) if width(word[:end], style) <= most_wide)
            yield word[:fits]
            word = word[fits:]
        yield word


def shortened(line, style, most_wide):
    while line and width(line + MORE, style) > most_wide:
        line = line[:-1].rstrip()
    return line + MORE

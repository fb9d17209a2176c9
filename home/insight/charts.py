"""How is a table drawn? Bars below each other, each with its words above it, so that they are read on a phone too."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

WIDTH, ROOM, ROOM_FOR_WORDS = 340, 48, 100
"""Room for what is said behind the longest bar: a number, or a word and a number."""
STEP, WORDS, THICK, LEAST_BAR, BETWEEN = 44, 19, 16, 2, 3
LETTERS = 14
"""How far down the words of a bar stand, of the room that they have above it."""
PAIR = STEP + THICK + BETWEEN
LONGEST = 44
MOST_BARS = 12


@dataclass(frozen=True)
class Bar:
    """`words` stand on the line `top`, the bar from `at` on, what it says behind its `end`. Without `width` there is
    none: nothing, or not shown. `is_hollow`: an outline, to be told from its neighbour without colour."""

    words: str
    text: str
    top: int
    at: int
    width: int
    end: int
    middle: int
    is_hollow: bool = False


@dataclass(frozen=True)
class Chart:
    title: str
    description: str
    bars: list[Bar]
    height: int
    width: int = WIDTH
    thick: int = THICK


def chart_of(title, table):
    """Of the first rows of a table; None for fewer than two, which are read as quickly."""
    return drawn(title, table.rows[:MOST_BARS] if not table.cut.keeps_order else table.rows[-MOST_BARS:])


def drawn(title, rows):
    """`rows`: label, number and text each; without a number the text stands alone. None when there is no bar."""
    numbered = [row for row in rows if row.number is not None]
    if len(rows) < 2 or not any(row.number for row in numbered):
        return None
    top = max(numbered, key=lambda row: row.number)
    unit = (WIDTH - ROOM) / top.number
    bars = [bar(row, STEP * place, unit) for place, row in enumerate(rows)]
    told = _("Høyest: %(label)s med %(number)s. Tallene står i tabellen under.")
    return Chart(title, told % {"label": top.label, "number": top.text}, bars, STEP * len(rows))


def drawn_in_pairs(title, description, pairs):
    """`pairs`: two rows each, the first with the words above both. The second is hollow."""
    numbers = [row.number for pair in pairs for row in pair if row.number]
    if not numbers:
        return None
    unit = (WIDTH - ROOM_FOR_WORDS) / max(numbers)
    bars = []
    for place, (first, second) in enumerate(pairs):
        top = PAIR * place
        bars += [bar(first, top, unit), bar(second, top + WORDS + THICK + BETWEEN, unit, is_hollow=True)]
    return Chart(title, description, bars, PAIR * len(pairs))


def bar(row, top, unit, *, is_hollow=False):
    width = max(LEAST_BAR, round(unit * row.number)) if row.number else 0
    at = top + WORDS if row.label else top
    end = width + 6 if width else 0
    return Bar(shortened(row.label), row.text, top + LETTERS, at, width, end, at + THICK - 3, is_hollow)


def shortened(label):
    return label if len(label) <= LONGEST else f"{label[: LONGEST - 1].rstrip()}…"

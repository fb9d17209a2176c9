"""What can a document say? A title, a language, and blocks in the order in which they are read.

Every text is plain: nothing in it is read as markup. A heading has the title above it, so the first has level 2.
"""

from dataclasses import dataclass, field

FIRST_LEVEL, LAST_LEVEL = 2, 4


def one_line(text):
    return " ".join(str(text).split())


def lines(text):
    return str(text).splitlines()


@dataclass(frozen=True)
class Heading:
    text: str
    level: int = FIRST_LEVEL

    def told(self):
        return {"kind": "heading", "text": one_line(self.text), "level": self.level}


@dataclass(frozen=True)
class Paragraph:
    text: str

    def told(self):
        return {"kind": "paragraph", "lines": lines(self.text)}


@dataclass(frozen=True)
class Note:
    """A paragraph set apart, with a line beside it."""

    text: str

    def told(self):
        return {"kind": "note", "lines": lines(self.text)}


@dataclass(frozen=True)
class Bullets:
    texts: tuple[str, ...]
    numbered: bool = False

    def told(self):
        return {"kind": "bullets", "texts": [lines(text) for text in self.texts], "numbered": self.numbered}


@dataclass(frozen=True)
class Facts:
    """Pairs of a label and what is said of it."""

    pairs: tuple[tuple[str, str], ...]

    def told(self):
        return {"kind": "facts", "pairs": [[one_line(label), lines(value)] for label, value in self.pairs]}


@dataclass(frozen=True)
class Table:
    """The headings stand on every page that the table reaches. Widths are shares; without them all are alike."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()

    def __post_init__(self):
        if not self.headings or any(len(row) != len(self.headings) for row in self.rows):
            raise ValueError("Every row of a table has a cell for each heading")
        if self.widths and len(self.widths) != len(self.headings):
            raise ValueError("Widths of a table are said for each heading, or for none")

    def told(self):
        widths = list(self.widths) or [1] * len(self.headings)
        headings = [one_line(heading) for heading in self.headings]
        rows = [[lines(cell) for cell in row] for row in self.rows]
        return {"kind": "table", "headings": headings, "rows": rows, "widths": widths}


@dataclass(frozen=True)
class Bar:
    """`share` of the longest, from 0 to 1; what is said behind it stands also when there is no bar. `is_hollow`: drawn
    as an outline, to be told from its neighbour without colour."""

    words: str
    share: float
    text: str
    is_hollow: bool = False

    def told(self):
        drawn = {"share": max(0, min(1, self.share)), "hollow": self.is_hollow}
        return {"words": one_line(self.words), "text": one_line(self.text), **drawn}


@dataclass(frozen=True)
class Bars:
    """A drawing; `description` is read out in its place, so the numbers stand in a table beside it."""

    description: str
    bars: tuple[Bar, ...]

    def __post_init__(self):
        if not self.description.strip():
            raise ValueError("A drawing that everybody can read is described")

    def told(self):
        bars = [bar.told() for bar in self.bars]
        return {"kind": "bars", "description": one_line(self.description), "bars": bars}


@dataclass(frozen=True)
class Document:
    """``language`` is one of the portal's; ``lead`` stands below the title, ``wide`` lays the paper on its side."""

    title: str
    language: str
    blocks: tuple = field(default_factory=tuple)
    lead: str = ""
    wide: bool = False

    def __post_init__(self):
        if not self.title.strip():
            raise ValueError("A PDF that everybody can read has a title")
        last = FIRST_LEVEL - 1
        for block in self.blocks:
            if isinstance(block, Heading):
                if not FIRST_LEVEL <= block.level <= min(last + 1, LAST_LEVEL):
                    raise ValueError(f"«{block.text}»: no level of headings may be passed over")
                last = block.level

"""How are the words of a statement set? As they were written: an empty line ends a paragraph, a # opens a heading."""

import re
from typing import NamedTuple


class Paragraph(NamedTuple):
    text: str
    is_heading: bool = False


def paragraphs(text):
    for part in re.split(r"\n\s*\n", text.replace("\r\n", "\n")):
        if part.startswith("#"):
            heading, _break, rest = part.lstrip("# ").partition("\n")
            yield Paragraph(heading.strip(), is_heading=True)
            part = rest
        if part.strip():
            yield Paragraph(part.strip())

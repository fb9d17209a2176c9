"""How do many texts become drafts in the other written form, in one call?"""

import html
import re

from django.utils.translation import gettext as _

from .apertium import Unavailable, knows, run
from .corrections import corrected

__all__ = ["Unavailable", "draft_html", "draft_texts", "knows"]

PIECE = re.compile(r'<p id="s(\d+)">(.*?)</p>', re.S)


def draft_html(fragments, source, target):
    """{fragment: draft} for fragments of HTML with inline tags; what came back without its mark is left out."""
    asked = list(dict.fromkeys(fragment for fragment in fragments if fragment.strip()))
    if not asked:
        return {}
    document = "\n".join(f'<p id="s{number}">{fragment}</p>' for number, fragment in enumerate(asked))
    told = {int(number): piece for number, piece in PIECE.findall(run(document, source, target))}
    return {
        fragment: corrected(piece_of(told[number], fragment), fragment, source, target)
        for number, fragment in enumerate(asked)
        if number in told
    }


def piece_of(draft, fragment):
    """A blank at either end may join this piece to the next one."""
    before = fragment[: len(fragment) - len(fragment.lstrip())]
    after = fragment[len(fragment.rstrip()) :]
    return f"{before}{draft.strip()}{after}"


def draft_texts(texts, source, target):
    """Plain texts in the order they came, line for line. Raises Unavailable, also when a line is missing."""
    lines = [html.escape(line, quote=False) for text in texts for line in text.splitlines()]
    drafts = draft_html(lines, source, target)
    try:
        return [joined(text, drafts) for text in texts]
    except KeyError as lost:
        raise Unavailable(_("Oversetteren ga ikke hele teksten tilbake. Prøv igjen, eller skriv den selv.")) from lost


def joined(text, drafts):
    lines = [html.escape(line, quote=False) for line in text.splitlines()]
    return "\n".join(html.unescape(drafts[line]) if line.strip() else line for line in lines)

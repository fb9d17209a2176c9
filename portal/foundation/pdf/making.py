"""How do a document's blocks become bytes? Typst sets them in this process, by our template alone.

The words go in as data (JSON in an input of the template), never as text of the template, so nothing in them is code.
"""

import json
import logging
from functools import cache
from pathlib import Path

import typst
from django.contrib.staticfiles import finders
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from .document import lines, one_line
from .problems import PdfFailed, TooMuchForPdf
from .signs import STAND_IN, settable
from .typefaces import families, typefaces, unpacked

logger = logging.getLogger(__name__)

STANDARDS = ["a-2a", "ua-1"]
TEMPLATE = Path(__file__).with_name("document.typ")
WORDMARK = "portal/identity/wordmark.svg"
MOST_SIGNS, MOST_CELLS = 600_000, 12_000
MEANT_TO_END = (KeyboardInterrupt, SystemExit, GeneratorExit)


def made(document, *, at):
    """Bytes; the same for the same document and time. Raises PdfFailed, whose text is a sentence to show."""
    with override(document.language):
        told = told_of(document, timezone.localtime(at))
        refuse_too_much(told)
        return set_by_template(told, at)


def told_of(document, at):
    """All that the template is given."""
    blocks = settable_in([block.told() for block in document.blocks])
    words = settable_in({"title": one_line(document.title), "lead": lines(document.lead)})
    if STAND_IN in json.dumps([blocks, words], ensure_ascii=False):
        sentence = _("Noen tegn finnes ikke i skriften, og står som %(sign)s.") % {"sign": STAND_IN}
        blocks.append({"kind": "note", "lines": [sentence]})
    return {
        **words,
        "blocks": blocks,
        "language": document.language,
        "wide": document.wide,
        "families": families(),
        "made": _("Laget %(date)s") % {"date": formats.date_format(at, "DATE_FORMAT")},
        "page": _("Side {page} av {pages}"),
    }


def settable_in(value):
    if isinstance(value, str):
        return settable(value)
    if isinstance(value, list | tuple):
        return [settable_in(one) for one in value]
    return {key: settable_in(one) for key, one in value.items()} if isinstance(value, dict) else value


def refuse_too_much(told):
    cells = sum(len(block["rows"]) * len(block["headings"]) for block in told["blocks"] if block["kind"] == "table")
    if cells > MOST_CELLS or len(json.dumps(told, ensure_ascii=False)) > MOST_SIGNS:
        raise TooMuchForPdf


def set_by_template(told, at):
    inputs = {"document": json.dumps(told, ensure_ascii=False), "wordmark": wordmark()}
    try:
        compiler = typst.Compiler(TEMPLATE.read_bytes(), root=unpacked().name, font_paths=typefaces())
        made_pdf, warnings = compiler.compile_with_warnings(
            format="pdf", sys_inputs=inputs, pdf_standards=STANDARDS, timestamp=int(at.timestamp())
        )
    except MEANT_TO_END:
        raise
    except BaseException as error:  # a panic of the setter is no Exception
        logger.exception("A PDF could not be set")
        raise PdfFailed from error
    for warning in warnings:
        logger.warning("A PDF was set with a warning: %s", warning.message)
    return made_pdf


@cache
def wordmark():
    return Path(finders.find(WORDMARK)).read_text()

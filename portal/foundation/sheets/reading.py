"""What stands in a file that somebody sends? A table; or one sentence about why it cannot be read."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from . import texts, workbooks
from .table import table_of


def table_in(file, limits):
    """`file`: an uploaded CSV or .xlsx. Raises ValidationError and nothing else, whatever it holds."""
    content = content_of(file, limits)
    if workbooks.is_workbook(content):
        return table_of(workbooks.lines_in(content, limits), limits)
    return table_in_text(texts.decoded(content), limits)


def table_in_text(text, limits):
    """`text` of a CSV file. Raises ValidationError."""
    return table_of(texts.lines_in(text), limits)


def text_in(file, limits):
    """The file as CSV, whatever it came as, for pages that carry it on. Raises ValidationError."""
    content = content_of(file, limits)
    if not workbooks.is_workbook(content):
        return texts.decoded(content)
    text = texts.plainly_written(workbooks.lines_in(content, limits))
    if len(text) > limits.size:
        raise too_large(limits)
    return text


def content_of(file, limits):
    if file.size > limits.size:
        raise too_large(limits)
    return file.read()


def too_large(limits):
    return ValidationError(_("Fila er for stor. Den kan være på høyst %(most)s kB.") % {"most": limits.size // 1000})

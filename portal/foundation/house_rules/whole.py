"""What must be mended before readers get the page? A draft may lack it; publishing may not, whichever way it goes."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.blocks.stream_block import StreamBlockValidationError

from .texts import streams_of


def unfinished(page):
    """A sentence for each block that its own rules do not let out, such as a picture without a description."""
    return [sentence for field, value in streams_of(page) for sentence in faults_of(field.stream_block, value)]


def faults_of(block, value):
    try:
        block.clean(value)
    except StreamBlockValidationError as refused:
        for place, fault in sorted((refused.block_errors or {}).items()):
            name = value[place].block.label
            yield _("%(block)s (del %(place)s): %(fault)s") % {
                "block": name,
                "place": place + 1,
                "fault": " ".join(dict.fromkeys(sentences(fault))),
            }
    except ValidationError as refused:
        yield from refused.messages


def sentences(fault):
    """Blocks inside blocks hold their own mistakes."""
    inner = getattr(fault, "block_errors", None)
    if not inner:
        yield from fault.messages
        return
    parts = inner.values() if isinstance(inner, dict) else inner
    for part in parts:
        if part is not None:
            yield from sentences(part)

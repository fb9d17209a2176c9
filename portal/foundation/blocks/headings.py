"""Do the headings of a text follow each other without a jump?"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StreamBlock
from wagtail.blocks.stream_block import StreamBlockValidationError

UNDER = "subheading"
LEADING = frozenset({"heading", "contacts", "postings", "stories"})
"""Blocks that begin with a heading of the second level."""


class OrderedStreamBlock(StreamBlock):
    """A subheading without a heading above it is pointed out where it stands; a draft may lack its heading yet."""

    def clean(self, value):
        cleaned = super().clean(value)
        lost = None if self.is_deferred_validation else first_without_heading([block.block_type for block in cleaned])
        if lost is not None:
            raise StreamBlockValidationError(block_errors={lost: ValidationError(WITHOUT_HEADING)})
        return cleaned


WITHOUT_HEADING = _("En underoverskrift må ha en overskrift over seg. Sett inn en overskrift før den, eller gjør om.")


def first_without_heading(kinds):
    """The place of the first subheading that no heading stands above; None when all is in order."""
    has_heading = False
    for place, kind in enumerate(kinds):
        if kind == UNDER and not has_heading:
            return place
        has_heading = has_heading or kind in LEADING
    return None

"""What is a part of the front page? It has its own surface, may be hidden, and vanishes when it has nothing to say."""

import json
from pathlib import Path

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

EXAMPLES = Path(__file__).with_name("examples.json")


def example(name):
    """What a part looks like to an editor who has not chosen it yet, and on the style guide."""
    return json.loads(EXAMPLES.read_text(encoding="utf-8"))[name]


class Section(blocks.StructBlock):
    """`anchor` is the part's own address on the page. What is not written in the block, its template asks for."""

    anchor = ""

    def __init__(self, local_blocks=None, **kwargs):
        hidden = blocks.BooleanBlock(
            label=_("Skjul denne delen"),
            required=False,
            help_text=_("Det som er skrevet, blir liggende. Leserne ser det ikke."),
        )
        super().__init__([*(local_blocks or []), ("is_hidden", hidden)], **kwargs)

    def has_content(self, value):
        return True

    class Meta:
        preview_template = "home/blocks/preview.html"

    def get_context(self, value, parent_context=None):
        return super().get_context(value, parent_context=parent_context) | {"anchor": self.anchor}


def shown(stream):
    """The parts that readers meet, in the editor's order."""
    return [part for part in stream if not part.value.get("is_hidden") and part.block.has_content(part.value)]


def anchors(sections):
    """So that a button leads to a part only when it is there."""
    return {part.block_type for part in sections if part.block.anchor}

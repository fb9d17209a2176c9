"""What stands on a long page, and at which anchor? Readers jump from a list at its top."""

from dataclasses import dataclass
from typing import Any

from portal.foundation.slugs import free, slug_of

LEAST_HEADINGS = 3
TAKEN = ("innhold", "meny", "status", "request-failed", "pa-siden", "under-siden")
LONGEST = 50


@dataclass(frozen=True)
class Part:
    """A block of the page; a heading also has its anchor."""

    block: Any
    anchor: str = ""

    @property
    def label(self):
        return self.block.value


def parts_of(body):
    taken = set(TAKEN)
    return [Part(block, anchor_for(block.value, taken) if is_heading(block) else "") for block in body]


def is_heading(block):
    return block.block_type == "heading" and bool(str(block.value).strip())


def anchor_for(text, taken):
    """Of the words themselves, so that an address that somebody has sent on keeps its meaning; each once."""
    anchor = free(slug_of(str(text), LONGEST) or "avsnitt", taken.__contains__)
    taken.add(anchor)
    return anchor


def headings_of(parts):
    """For the list at the top; a short page has none."""
    headings = [part for part in parts if part.anchor]
    return headings if len(headings) >= LEAST_HEADINGS else []

"""Which texts stand in a page's streams, and which links are in them?"""

from dataclasses import dataclass

from bs4 import BeautifulSoup
from django.db import models
from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import RichText


@dataclass(frozen=True)
class Link:
    """`page`: the key of the page it leads to; None for an address outside the tree."""

    text: str
    page: int | None = None


def rich_texts(page):
    """Whether they stand in a field of their own or in a block."""
    for field in page._meta.get_fields():
        if isinstance(field, RichTextField):
            yield getattr(page, field.name)
        elif isinstance(field, StreamField):
            yield from sources(getattr(page, field.name))


def sources(value):
    if isinstance(value, RichText):
        yield value.source
    elif isinstance(value, StreamValue):
        for block in value:
            yield from sources(block.value)
    elif isinstance(value, ListValue):
        for item in value:
            yield from sources(item)
    elif isinstance(value, StructValue):
        for item in value.values():
            yield from sources(item)


def links_in(source):
    for anchor in BeautifulSoup(source, "html.parser").find_all("a"):
        key = anchor.get("id", "") if anchor.get("linktype") == "page" else ""
        yield Link(" ".join(anchor.get_text().split()), int(key) if key.isdecimal() else None)


def plain(source):
    return BeautifulSoup(source, "html.parser").get_text(" ")


def streams_of(page):
    """(field, value) of each stream of the page."""
    fields: list[models.Field] = [field for field in page._meta.get_fields() if isinstance(field, StreamField)]
    return [(field, getattr(page, field.name)) for field in fields]

"""What does the index know of an agency? Its page, and the names people use for it."""

from wagtail.rich_text import get_text_for_indexing

from ..audience import ALL, PUBLIC
from .document import Document, Key, Words


def agency_document(page) -> Document:
    agency = page.agency
    names = (agency.name_nb, agency.name_nn, agency.short, agency.city)
    return Document(
        key=Key("agency", page.pk),
        words=Words.of(page.title, *names, page.tagline, page.intro_title, get_text_for_indexing(page.intro)),
        owner=str(agency.public_id),
        audience=(PUBLIC, ALL),
    )

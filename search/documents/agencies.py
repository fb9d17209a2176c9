"""What does the index know of an agency? Its page, and the names people use for it."""

from wagtail.rich_text import get_text_for_indexing

from portal.foundation.collation import as_numbers

from ..audience import ALL, PUBLIC
from ..criteria import Sort
from .document import Document, Key, Words, ministry_of, terms_of

TERMS = {
    "kind": lambda agency: [agency.kind],
    "ministry": lambda agency: ministry_of(agency),
    "county": lambda agency: [agency.county.code] if agency.county else [],
}


def agency_document(pages) -> Document:
    """`pages` are its page in every written form that is out."""
    agency = pages[0].agency
    former = [word for name in agency.former_names.all() for word in name.words]
    names = (agency.name_nb, agency.name_nn, agency.short, agency.city, *former)
    title = " ".join(dict.fromkeys(page.title for page in pages))
    return Document(
        key=Key("agency", pages[0].pk),
        words=Words.of(title, *names, *(text for page in pages for text in texts(page))),
        owner=str(agency.public_id),
        audience=(PUBLIC, ALL),
        terms=terms_of(agency, TERMS),
        order=dict(zip(Sort.NAME.fields, as_numbers(agency.name_nb, len(Sort.NAME.fields)), strict=True)),
    )


def texts(page):
    return page.tagline, page.intro_title, get_text_for_indexing(page.intro)

"""Which blocks do people build pages of? Shared by stories, agencies' pages and the standard pages."""

from .facts import FactBlock, FactsBlock, QuestionBlock
from .files import FileBlock, PictureBlock
from .front import AudienceBlock, StepBlock
from .headings import OrderedStreamBlock
from .links import LinkAddressBlock
from .people import ContactBlock, ContactsBlock
from .words import TEXT_FEATURES, AsWrittenBlock, QuoteBlock, heading, paragraph, subheading

__all__ = [
    "TEXT_FEATURES",
    "AsWrittenBlock",
    "AudienceBlock",
    "ContactBlock",
    "ContactsBlock",
    "FactBlock",
    "FactsBlock",
    "FileBlock",
    "LinkAddressBlock",
    "OrderedStreamBlock",
    "PictureBlock",
    "QuestionBlock",
    "QuoteBlock",
    "StepBlock",
    "common_blocks",
    "heading",
    "page_blocks",
    "paragraph",
    "subheading",
]


def common_blocks():
    return [
        ("heading", heading()),
        ("paragraph", paragraph()),
        ("quote", QuoteBlock()),
        ("facts", FactsBlock()),
        ("picture", PictureBlock()),
    ]


def page_blocks():
    return [*common_blocks(), ("question", QuestionBlock())]

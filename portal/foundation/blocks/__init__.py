"""Which blocks do people build pages of? Shared by stories, agencies' pages and the standard pages."""

from .facts import FactBlock, FactsBlock, QuestionBlock
from .files import FileBlock, PictureBlock
from .front import AudienceBlock, StepBlock
from .headings import OrderedStreamBlock
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
    "OrderedStreamBlock",
    "PictureBlock",
    "QuestionBlock",
    "QuoteBlock",
    "StepBlock",
    "heading",
    "page_blocks",
    "paragraph",
    "story_blocks",
    "subheading",
]


def story_blocks():
    return [
        ("heading", heading()),
        ("paragraph", paragraph()),
        ("quote", QuoteBlock()),
        ("facts", FactsBlock()),
        ("picture", PictureBlock()),
    ]


def page_blocks():
    return [*story_blocks(), ("question", QuestionBlock())]

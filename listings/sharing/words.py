"""In which words does everybody get a posting: as written, or in the other written form that somebody answers for?

A machine's draft is for those who are in, where it is marked; it is never shown openly.
"""

from django.utils.translation import get_language

from listings.postings.models.text import words_of
from listings.postings.written import original_of
from portal.translation.written import asked_form, in_form


def wanted(request):
    return asked_form(request) or get_language()


def told_in(language, share):
    posting = share.posting
    text = confirmed_text(language, posting)
    if text is None:
        return original_of(posting)
    return words_of(text) | {
        "heading": text.title or posting.heading,
        "heading_language": text.language if text.title else posting.language,
        "language": text.language,
        "is_translated": True,
        "original": in_form(share.get_absolute_url(), posting.language),
        "original_language": posting.language,
    }


def confirmed_text(language, posting):
    """Of the words that are out; read from what is prefetched, for lists."""
    texts = [text for text in posting.texts.all() if text.language == language != posting.language and text.confirmed]
    return next((text for text in texts if text.is_of(posting)), None)

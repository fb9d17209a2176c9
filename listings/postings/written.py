"""In which words does this reader get a posting: as it was written, or in her own written form?"""

from django.utils.translation import get_language

from portal.translation.written import asked_form, in_form

from .models.text import words_of


def told_to(request, posting):
    """The words, their written form, and where the original is when they are a translation."""
    text = None if getattr(request, "is_preview", False) else text_for(wanted(request), posting)
    if text is None:
        return original_of(posting)
    return translated(text, posting, posting.url) | {"is_machine": not text.confirmed}


def translated(text, posting, url):
    """`url`: where the posting stands for this reader."""
    return words_of(text) | {
        "heading": text.title or posting.heading,
        "heading_language": text.language if text.title else posting.language,
        "language": text.language,
        "is_translated": True,
        "original": in_form(url, posting.language),
        "original_language": posting.language,
    }


def original_of(posting):
    """What stands in for a missing title is the portal's own word, in the reader's language."""
    return words_of(posting) | {
        "heading": posting.heading,
        "heading_language": "" if posting.is_untitled else posting.language,
        "language": posting.language,
        "is_translated": False,
    }


def wanted(request):
    """English readers get what was written, rather than a machine's draft of it."""
    return asked_form(request) or get_language()


def text_for(language, posting):
    if language == posting.language:
        return None
    text = posting.texts.filter(language=language).first()
    return text if text and text.is_shown and text.is_of(posting) else None

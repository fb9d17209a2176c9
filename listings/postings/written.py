"""In which words does this reader get a posting: as it was written, or in her own written form?"""

from django.utils.translation import get_language

from portal.translation.written import asked_form, in_form

from .models.text import words_of


def told_to(request, posting):
    """The words, their written form, and where the original is when they are a translation."""
    text = None if getattr(request, "is_preview", False) else text_for(wanted(request), posting)
    if text is None:
        return words_of(posting) | {"language": posting.language, "is_translated": False}
    return words_of(text) | {
        "language": text.language,
        "is_translated": True,
        "is_machine": not text.confirmed,
        "original": in_form(posting.url, posting.language),
        "original_language": posting.language,
    }


def wanted(request):
    """English readers get what was written, rather than a machine's draft of it."""
    return asked_form(request) or get_language()


def text_for(language, posting):
    if language == posting.language:
        return None
    text = posting.texts.filter(language=language).first()
    return text if text and text.is_shown and text.is_of(posting) else None

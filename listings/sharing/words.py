"""In which words does everybody get a posting: as written, or in the other written form that somebody answers for?

A machine's draft is for those who are in, where it is marked; it is never shown openly.
"""

from listings.postings.written import original_of, translated


def told_in(language, share):
    posting = share.posting
    text = confirmed_text(language, posting)
    return original_of(posting) if text is None else translated(text, posting, share.get_absolute_url())


def confirmed_text(language, posting):
    """Of the words that are out; read from what is prefetched, for lists."""
    texts = [text for text in posting.texts.all() if text.language == language != posting.language and text.confirmed]
    return next((text for text in texts if text.is_of(posting)), None)

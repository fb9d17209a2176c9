"""Does a name still stand in a text, also in the other written form, or in what an editor will make one of?"""

import json

from .edited import PAGE, RECOMMENDATION
from .models import StoryPage

SENT = ("title", "elsewhere", "did", "learned", "advice", "quote", "picture_alt")


def still_named(consent):
    """In the newest words of every written form, or in the recommendation; before either is made, in what was sent."""
    pages = StoryPage.objects.filter(translation_key=consent.story_key) if consent.story_key else []
    texts = [said_in(page.get_latest_revision_as_object()) for page in pages]
    recommendation = consent.experience and consent.experience.recommendation
    texts += [said_in(recommendation)] if recommendation else []
    if consent.experience and not consent.experience.made:
        texts.append(sent_in(consent.experience))
    return any(consent.name.casefold() in text.casefold() for text in texts)


def said_in(made):
    """In a page, or a recommendation."""
    if not hasattr(made, "body"):
        return " ".join(getattr(made, name) for name in RECOMMENDATION)
    streams = [json.dumps(list(stream.get_prep_value()), ensure_ascii=False) for stream in (made.body, made.learned)]
    return " ".join([*(getattr(made, name) for name in PAGE), *streams])


def sent_in(experience):
    return " ".join(getattr(experience, name) for name in SENT)

"""Does a name still stand in a text, also in the other written form?"""

import json

from .models import StoryPage


def still_named(consent):
    """In the newest words of every written form, or in the recommendation."""
    pages = StoryPage.objects.filter(translation_key=consent.story_key) if consent.story_key else []
    texts = [said_on(page.get_latest_revision_as_object()) for page in pages]
    recommendation = consent.experience and consent.experience.recommendation
    texts += [f"{recommendation.text} {recommendation.name}"] if recommendation else []
    return any(consent.name.casefold() in text.casefold() for text in texts)


def said_on(page):
    streams = [json.dumps(list(stream.get_prep_value()), ensure_ascii=False) for stream in (page.body, page.learned)]
    return " ".join([page.title, page.lead, page.quote, page.person_name, page.picture_alt, *streams])

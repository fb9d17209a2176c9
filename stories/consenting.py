"""Which text does a person who is named get to read? The edited one when there is one, else what was sent."""

from .edited import newest
from .models import StoryPage
from .reading import told_words
from .telling import as_read


def text_of(consent):
    """For stories/parts/as_read.html."""
    if consent.experience:
        made = newest(consent.experience)
        return as_read(made) if made else as_sent(consent.experience)
    page = StoryPage.objects.filter(translation_key=consent.story_key).order_by("path").first()
    return as_read(page.get_latest_revision_as_object()) if page else None


def as_sent(experience):
    return {
        "language": experience.language,
        "title": experience.title,
        "words": told_words(experience),
        "by": experience.author_shown[0],
    }

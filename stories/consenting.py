"""Which text does a person who is named get to read? The edited one when there is one, else what was sent."""

from .agreed import newest_about
from .reading import told_words
from .status import Stage
from .telling import as_read


def text_of(consent):
    """For stories/parts/as_read.html."""
    made, experience = newest_about(consent), consent.experience
    if made is not None:
        return as_read(made)
    is_told = experience is not None and experience.status != Stage.WITHDRAWN
    return as_sent(experience) if is_told else None


def as_sent(experience):
    return {
        "language": experience.language,
        "title": experience.title,
        "words": told_words(experience),
        "by": experience.author_shown[0],
    }

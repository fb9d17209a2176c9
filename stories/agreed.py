"""Which words does who is named read, and are they those that she has said yes to?"""

import hashlib
import json
from dataclasses import dataclass

from .edited import as_it_comes_out, mark_of, newest
from .models import StoryPage
from .naming import SENT
from .status import Answer, Stage


@dataclass(frozen=True)
class Asked:
    """`words`: their mark."""

    words: str
    is_public: bool

    @property
    def mark(self):
        """Of all that she has read, for the form that she answers in."""
        return f"{self.words}:{self.is_public}"


def newest_about(consent):
    """The page with its newest words, or the recommendation; None when nothing is made yet, or it is there no more."""
    if consent.experience:
        return newest(consent.experience)
    page = original_of(consent.story_key)
    return page and page.get_latest_revision_as_object()


def original_of(story_key):
    """One yes holds in both written forms; it is to what was written first."""
    return StoryPage.objects.filter(translation_key=story_key).order_by("pk").first()


def asked_in(consent, made=None):
    """What is asked about now; None when there is no text. `made`: what would be out, a page or a recommendation, which
    may be older than the newest words."""
    asked, experience = newest_about(consent), consent.experience
    if asked is not None:
        return Asked(mark_of(as_it_comes_out(made, asked)), (made or asked).is_public)
    if experience is None or experience.status == Stage.WITHDRAWN:
        return None
    return Asked(mark_of_sent(experience), (made or experience).is_public)


def mark_of_sent(experience):
    said = [getattr(experience, name) for name in SENT]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def is_to_other_words(consent, asked):
    """After it is out the editor may mend a misspelling without asking anew."""
    return not consent.is_out and (asked is None or consent.agreed_words != asked.words)


def is_to_fewer_readers(consent, asked):
    return asked is not None and asked.is_public and not consent.agreed_public


def is_outdated(consent, asked):
    """She has said yes, and not to this."""
    if consent.status != Answer.YES:
        return False
    return is_to_other_words(consent, asked) or is_to_fewer_readers(consent, asked)

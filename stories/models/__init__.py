from .collection import CollectedStory, StoryCollection
from .consent import Consent
from .experience import Comment, Experience
from .recommendation import Recommendation
from .shelf_page import StoryIndexPage
from .story import RelatedStory, StoryPage

__all__ = [
    "CollectedStory",
    "Comment",
    "Consent",
    "Experience",
    "Recommendation",
    "RelatedStory",
    "StoryCollection",
    "StoryIndexPage",
    "StoryPage",
]

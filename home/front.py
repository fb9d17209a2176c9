"""What does the front page show of everything below it?"""

from stories.models import StoryPage

MOST_STORIES = 3


def featured_stories(request):
    """The stories that editors have lifted up, as far as this reader may see them."""
    return StoryPage.objects.readable_by(request.user).featured().with_facts()[:MOST_STORIES]

"""What does the front page show of everything below it?"""

from listings.agencies.addresses import list_address
from listings.agencies.directory import card as agency_card
from listings.agencies.models import Agency
from listings.postings.facts import card_of
from listings.postings.models import PostingPage
from portal.access.catalogue import Action
from portal.access.rules import can
from portal.foundation.collation import norwegian
from stories.models import StoryPage

MOST_STORIES = MOST_POSTINGS = 3
MOST_AGENCIES = 12


def featured_stories(request):
    """The stories that editors have lifted up, as far as this reader may see them."""
    return StoryPage.objects.readable_by(request.user).featured().with_facts()[:MOST_STORIES]


def newest_postings(request):
    """Cards of what this person may find and has time to answer; none for those who cannot."""
    if not can(request.user, Action.SEARCH_POSTINGS):
        return []
    found = PostingPage.objects.visible_to(request.user).findable().open()
    newest = found.with_facts().order_by("-published_at", "-pk")[:MOST_POSTINGS]
    return [card_of(posting) for posting in newest]


def agencies_with_logo(request):
    """In the reader's alphabet; each with its own page."""
    agencies = Agency.objects.active().exclude(logo="").select_related("ministry").with_pages()
    ordered = sorted(agencies, key=lambda agency: norwegian(agency.name))
    return [agency_card(agency, list_address(request)) for agency in ordered[:MOST_AGENCIES]]

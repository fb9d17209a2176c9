"""Is it still so, when the mail goes, that a posting is news in a search, and hers to see?"""

from listings.postings.models import PostingPage
from portal.foundation.message_kinds import Rhythm

from .models import Hit


def is_news_still(person, context):
    """Not when the search was deleted, paused, stopped or changed, nor when the posting is out of search for her."""
    news = Hit.objects.news().filter(search=context["id"], search__person=person, posting=context["posting"])
    hit = news.exclude(search__rhythm=Rhythm.NEVER).select_related("search__person").first()
    if hit is None or not hit.search.is_watched:
        return False
    return PostingPage.objects.visible_to(person).findable().filter(pk=context["posting"]).exists()

"""Is it still so, when the mail goes, what it says of a search or a favourite?"""

from listings.applications.models import Application
from listings.postings.models import PostingPage
from portal.access.permissions import is_member
from portal.foundation.message_kinds import Rhythm

from .models import Favourite, Hit, SavedSearch


def is_news_still(person, context):
    """Not when the search was deleted, paused, stopped or changed, nor when the posting is out of search for her."""
    news = Hit.objects.news().filter(search=context["id"], search__person=person, posting=context["posting"])
    hit = news.exclude(search__rhythm=Rhythm.NEVER).select_related("search__person").first()
    if hit is None or not hit.search.is_watched:
        return False
    return PostingPage.objects.visible_to(person).findable().filter(pk=context["posting"]).exists()


def ends_still(person, context):
    """Not when the search was deleted, paused or renewed, nor when she has no place any more."""
    search = SavedSearch.objects.of(person).filter(pk=context["id"], ends_on=context["ends_on"]).first()
    return search is not None and search.is_watched and is_member(person)


def closes_still(person, context):
    """Not when she has taken the mark away or answered, nor when the deadline was moved or the posting is gone."""
    mark = Favourite.objects.of(person).filter(posting=context["posting"], posting__deadline=context["closes_on"])
    return mark.exists() and bool(may_still_answer(person, [context["posting"]]))


def may_still_answer(person, postings):
    """The keys of those that she may see and has not answered."""
    hers = PostingPage.objects.visible_to(person).findable().filter(pk__in=postings).values_list("pk", flat=True)
    answered = Application.objects.sent_by(person).filter(posting__in=postings).values_list("posting", flat=True)
    return {*hers} - {*answered}

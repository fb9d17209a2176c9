"""What does the calendar do with what is kept? Each part may be run again: nobody is told twice."""

from collections import defaultdict

from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today

from .limits import CLOSES_SOON, TOLD_BEFORE
from .looking import look
from .models import Favourite, SavedSearch
from .signals import favourite_closes, search_ends
from .still import may_still_answer


def look_everywhere():
    """Also what became visible with a new place or an agency's return, and what became true with the day."""
    return look(SavedSearch.objects.watched())


def tell_of_ends(today=None):
    """How many searches end soon."""
    today = today or oslo_today()
    ending = SavedSearch.objects.watched(today).filter(ends_on__lte=today + TOLD_BEFORE)
    return told(search_ends, "search", ending.select_related("person"))


def tell_of_closing(today=None):
    """How many favourites close soon, of those whose owner may still answer and has not done so."""
    today = today or oslo_today()
    closing = PostingPage.objects.open(today).filter(deadline__lte=today + CLOSES_SOON)
    rows = Favourite.objects.filter(posting__in=closing.values("pk"), person__is_active=True)
    rows = rows.select_related("person", "posting__agency")
    by_person = defaultdict(list)
    for row in rows:
        by_person[row.person].append(row)
    return told(favourite_closes, "favourite", [row for own in by_person.items() for row in still_to_answer(*own)])


def still_to_answer(person, favourites):
    hers = may_still_answer(person, [favourite.posting_id for favourite in favourites])
    return [favourite for favourite in favourites if favourite.posting_id in hers]


def told(signal, name, things):
    for thing in things:
        signal.send(sender=type(thing), **{name: thing})
    return len(things)

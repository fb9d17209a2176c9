"""Which postings have entered a saved search? The embedded documents answer, so no other server must be up for it.

What matches only because words are read in another way than before has not entered. Until everything has been looked
at with the new reading, news is what came out since the look before; the rest is known from now on.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today

from ..engines.base import Question
from ..engines.database import DatabaseEngine
from ..facets import POSTING_FACETS, Catalogue
from ..related import related_to
from . import latest
from .models import Change, Hit, SavedSearch
from .reading import read_kept
from .signals import search_met


def look_for_news() -> int:
    """Hold every posting that has changed against every search. Gives the number of news."""
    changes = dict(Change.objects.values_list("pk", "posting_id"))
    if not changes:
        return 0
    found = look(SavedSearch.objects.watched(), among=set(changes.values()))
    Change.objects.filter(pk__in=list(changes)).delete()
    return found


def look(searches: Iterable[SavedSearch], among: set[int] | None = None) -> int:
    """Hold the searches against the postings `among`, or against all: what became visible, or true, with time."""
    began, since = timezone.now(), latest.read_otherwise()
    if since and latest.can_be_read_now():
        among = None
    catalogue, by_query = POSTING_FACETS.on(oslo_today()), defaultdict(list)
    for search in searches:
        by_query[search.query].append(search)
    count = 0
    for query, group in by_query.items():
        met = matching(query, catalogue)
        met = met if among is None else met & among
        count += sum(meet(search, met, since) for search in group if met)
    if latest.can_be_read_now():
        latest.looked(began)
    return count


def matching(query: str, catalogue: Catalogue) -> set[int]:
    """The ids of the postings that the search finds, whoever may see them; none while it rests."""
    kept = read_kept(query, catalogue)
    if kept.is_wider:
        return set()
    near = related_to(kept.criteria.text)
    question = Question(catalogue, kept.criteria, None, oslo_today(), related=near)
    return DatabaseEngine().matching(question)


@transaction.atomic
def meet(search: SavedSearch, ids: set[int], since: datetime | None) -> int:
    """Locked, so that of two workers one finds nothing new; and changed meanwhile, the search is another."""
    if not ids - met_before(search, ids):
        return 0
    locked = SavedSearch.objects.watched().select_for_update(of=("self",)).select_related("person")
    search = locked.filter(pk=search.pk, mark=search.mark).first()
    if search is None:
        return 0
    new = list(visible(search, ids - met_before(search, ids)).with_facts())
    news = [posting for posting in new if since is None or has_come_out(posting, since)]
    Hit.objects.bulk_create([Hit(search=search, posting=posting, is_news=posting in news) for posting in new])
    for posting in news:
        search_met.send(sender=SavedSearch, search=search, posting=posting)
    return len(news)


def has_come_out(posting, since):
    """For the first time or with other words."""
    return any(moment and moment > since for moment in (posting.published_at, posting.last_published_at))


def met_before(search, ids):
    return set(search.hits.filter(posting__in=ids).values_list("posting", flat=True))


def visible(search, ids):
    """By the rule table, not by what the index says."""
    return PostingPage.objects.visible_to(search.person).findable().filter(pk__in=ids)


def know_what_matches(search: SavedSearch) -> None:
    """What she can find at this moment is no news, now or later. Within a verb's transaction."""
    ids = matching(search.query, POSTING_FACETS.on(oslo_today()))
    known = [Hit(search=search, posting=posting) for posting in visible(search, ids)]
    Hit.objects.bulk_create(known, ignore_conflicts=True)

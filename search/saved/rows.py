"""How does a saved search stand in the list, and how much of it is new?"""

from django.db.models import Count, F
from django.urls import reverse

from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today

from ..facets import POSTING_FACETS
from .limits import TOLD_BEFORE
from .models import Hit, SavedSearch
from .reading import read_kept
from .status import TONES, State, state_of
from .wording import lines_of


def rows_of(person, searches=None):
    """The searches with most news first."""
    searches = list(SavedSearch.objects.of(person)) if searches is None else searches
    catalogue, unseen = POSTING_FACETS.on(oslo_today()), unseen_of(person)
    rows = [row(search, catalogue, unseen.get(search.pk, 0)) for search in searches]
    return sorted(rows, key=lambda row: -row["unseen"])


def row(search, catalogue, unseen):
    kept = read_kept(search.query, catalogue)
    state = state_of(search, kept)
    return {
        "search": search,
        "lines": lines_of(kept.criteria, catalogue),
        "unknown": ", ".join(f"«{value[:40]}»" for value in kept.unknown),
        "state": state.label,
        "tone": TONES.get(state, "neutral"),
        "is_watched": state in {State.WATCHED, State.RESTS},
        "is_paused": state == State.PAUSED,
        "rests": state == State.RESTS,
        "may_renew": search.ends_on <= oslo_today() + TOLD_BEFORE,
        "unseen": unseen,
    }


def unseen_of(person):
    """By the search's key, the number of news since she last looked that she can still find."""
    visible = PostingPage.objects.visible_to(person).findable().values("pk")
    rows = Hit.objects.filter(search__person=person.pk, posting__in=visible).unseen()
    return dict(rows.order_by().values(key=F("search")).annotate(number=Count("pk")).values_list("key", "number"))


def address_of(search):
    return f"{reverse('search:postings')}?{search.query}"

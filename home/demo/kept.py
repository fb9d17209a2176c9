"""Which searches have the demo's people saved, and what have they marked? By the verbs, so nobody gets mail."""

from datetime import timedelta

from django.utils import timezone

from search.saved import actions
from search.saved.limits import in_half_a_year
from search.saved.models import Favourite, SavedSearch

from . import files, ledger
from .people import by_email

LOOKED = timedelta(days=14)


def fill_kept():
    """After the search index: what matches when a search is saved is known from it."""
    kept = files.rows("kept")
    for row in kept["searches"]:
        ledger.once(f"search:{row['email']}:{row['query']}", lambda row=row: search(row, by_email(row["email"])))
    for row in kept["favourites"]:
        person, posting = by_email(row["email"]), ledger.made(f"posting:{row['posting']}")
        if person and posting:
            ref = f"favourite:{row['email']}:{row['posting']}"
            ledger.once(ref, lambda person=person, posting=posting: favourite(person, posting))


def search(row, person):
    words = {"name": row["name"], "rhythm": row["rhythm"], "ends_on": in_half_a_year()}
    saved, _is_new = actions.save_search(query=row["query"], by=person, **words)
    if row.get("paused"):
        actions.pause(search=saved, by=person)
    look_long_ago(saved)
    return saved


def look_long_ago(saved):
    """As if she had saved it before, so that what came out since stands as new in her list."""
    long_ago = timezone.now() - LOOKED
    SavedSearch.objects.filter(pk=saved.pk).update(looked_at=long_ago)
    saved.hits.filter(posting__published_at__gt=long_ago).update(is_news=True)


def favourite(person, posting):
    actions.mark(posting=posting, by=person)
    return Favourite.objects.get(person=person, posting=posting)

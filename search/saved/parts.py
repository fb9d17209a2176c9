"""Which parts of other apps' pages are about what a person keeps?"""

from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .marks import marks_of
from .models import SavedSearch
from .rows import unseen_of
from .status import TONES, State

MOST = 5


def kept(request, thing=None):
    """On my page: the searches with the number of news, and the way to the favourites."""
    if not can(request.user, Action.SAVE_SEARCH):
        return None
    searches = list(SavedSearch.objects.of(request.user))
    unseen = unseen_of(request.user) if searches else {}
    searches.sort(key=lambda search: -unseen.get(search.pk, 0))
    rows = [{"search": search, "unseen": unseen.get(search.pk, 0)} for search in searches[:MOST]]
    facts = {"rows": rows, "total": len(searches)}
    return slots.Part("search/saved/parts/kept.html", facts)


def marking(request, posting):
    """On a posting's page: mark it, or take the mark away."""
    if not can(request.user, Action.MARK_POSTING, posting):
        return None
    facts = {"mark": marks_of(request.user, [posting])[posting.pk], "next": request.get_full_path()}
    return slots.Part("search/saved/parts/mark_posting.html", facts)


slots.register("my_page.aside", kept, order=15)
slots.register("posting.interest", marking, order=20)
show(_("Lagret søk"), State, TONES)

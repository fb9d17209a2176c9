"""Where is the way to what was looked for in vain? On my page of those who may see it."""

from portal.access.rules import Action, can
from portal.foundation import slots

from .models import MissedSearch


def missed(request, thing=None):
    """The number of words; nothing when there are none."""
    if not can(request.user, Action.SEE_MISSED_SEARCHES):
        return None
    number = MissedSearch.objects.recent().often().count()
    return slots.Part("search/missed/waiting.html", {"number": number}) if number else None


slots.register("my_page.aside", missed, order=20)

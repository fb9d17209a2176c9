"""Who may read an uploaded document? The address alone opens nothing."""

from portal.foundation.gate import turned_away

from ..rules import Action, can


def ask_first(document, request):
    """Wagtail hands the file out only when nothing is given back."""
    if not can(request.user, Action.SEE_DOCUMENT, document):
        return turned_away(request)

"""Who may keep a search, change it, and mark a posting?"""

from django.db.models import Q

from listings.postings.permissions import is_meant_for, is_published
from portal.access.permissions import is_member
from portal.access.rules import RULES, Action, predicate


@predicate(rows=lambda user: Q(person=user.pk))
def saved_it(user, search):
    """Personen har selv lagret søket."""
    return user.is_authenticated and search.person_id == user.pk


RULES.update(
    {
        Action.SAVE_SEARCH: [[is_member]],
        Action.CHANGE_SAVED_SEARCH: [[saved_it, is_member]],
        Action.MARK_POSTING: [[is_published, is_meant_for]],
    }
)

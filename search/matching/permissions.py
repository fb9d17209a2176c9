"""Who may say that a posting is not for her, and who may see whom a posting suits?"""

from listings.applications.permissions import handles_candidates
from listings.postings.choices import Kind
from listings.postings.permissions import is_meant_for, is_published
from portal.access.rules import RULES, Action, predicate


@predicate
def seeks_people(user, posting):
    """Utlysningen er et behov eller et bytte."""
    return posting.kind != Kind.OFFER


RULES.update(
    {
        Action.SET_ASIDE_POSTING: [[is_published, is_meant_for]],
        Action.SEE_FITTING_PEOPLE: [[handles_candidates, is_published, seeks_people]],
    }
)

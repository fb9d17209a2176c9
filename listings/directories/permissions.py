"""Who may make keys for an agency's directory, and what may the directory itself?"""

from listings.agencies.permissions import administers, agency_of, is_active_agency
from portal.access.rules import RULES, Action, predicate

from .directory import Directory


@predicate
def is_its_own_directory(by, thing):
    """Det er virksomhetens egen katalog, med en nøkkel som er i bruk."""
    return isinstance(by, Directory) and by.key.is_usable and by.agency == agency_of(thing)


RULES.update(
    {
        Action.KEEP_DIRECTORY: [[administers, is_active_agency]],
        Action.WRITE_FROM_DIRECTORY: [[is_its_own_directory, is_active_agency]],
    }
)

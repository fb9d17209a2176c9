"""Who is reminded before a posting expires, and asked how it went afterwards?"""

from django.conf import settings
from django.dispatch import receiver
from django.utils.translation import override

from portal.foundation.clock import oslo_today
from portal.foundation.dates import date_in_words

from ..actions import ask_outcome
from ..owners import those_to_tell
from ..signals import outcome_asked, posting_closed
from ..status import Status
from .telling import tell_about


def remind_of_deadline(posting, left):
    """Once for each deadline and each of «a week» and «a day», however often this is called."""
    for person in those_to_tell(posting):
        with override(person.language or settings.LANGUAGE_CODE):
            deadline = date_in_words(posting.deadline)
        tell_about("posting_expiring", posting, person, f"{posting.deadline}:{left}", deadline=deadline, left=left)


@receiver(posting_closed)
def ask_when_it_is_settled(posting, **kwargs):
    """After the deadline the agency goes on with its candidates; then the calendar asks later."""
    if posting.status in {Status.ASSIGNED, Status.CLOSED}:
        ask_outcome(posting=posting)


@receiver(outcome_asked)
def ask_how_it_went(posting, again, **kwargs):
    for person in those_to_tell(posting):
        which = "again" if again else ""
        tell_about("posting_outcome", posting, person, f"{which}:{oslo_today()}", again=which, move="utfall")

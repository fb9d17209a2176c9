"""Who may ask another agency, read a request, answer it, and say what came of it?"""

from django.db.models import Q

from listings.postings.choices import Kind
from listings.postings.permissions import writes_here, written_agencies
from listings.postings.reach import readers_of
from portal.access.rules import RULES, Action, predicate

from .models import BOTH_IN


def askers_of(user, posting):
    """The agencies she may ask from: hers, that the posting is meant for, and not its own."""
    hers = written_agencies(user) - {posting.agency_id}
    return list(readers_of(posting).filter(pk__in=hers).order_by("pk")) if hers else []


@predicate
def takes_requests(user, posting):
    """Utlysningen er åpen og er et tilbud eller et bytte."""
    return posting.is_open and posting.agency.is_active and posting.kind != Kind.NEED


@predicate
def speaks_for_a_reader(user, posting):
    """Personen er utlyser eller administrator i en annen virksomhet som utlysningen er ment for."""
    return bool(askers_of(user, posting))


@predicate(rows=lambda user: Q(agency__in=written_agencies(user)))
def asks_in_it(user, request):
    """Personen er utlyser eller administrator i virksomheten som spør."""
    return request.agency_id in written_agencies(user)


@predicate(rows=lambda user: Q(posting__agency__in=written_agencies(user)))
def is_asked_in_it(user, request):
    """Personen er utlyser eller administrator i virksomheten som eier utlysningen."""
    return request.posting.agency_id in written_agencies(user)


@predicate(rows=lambda user: BOTH_IN)
def are_both_in(user, request):
    """Begge virksomhetene er med i ordningen nå."""
    return request.are_both_in


RULES.update(
    {
        Action.SEE_REQUESTS: [[writes_here]],
        Action.SEND_REQUEST: [[takes_requests, speaks_for_a_reader]],
        Action.SEE_REQUEST: [[asks_in_it], [is_asked_in_it]],
        Action.CHANGE_REQUEST: [[asks_in_it, are_both_in]],
        Action.ANSWER_REQUEST: [[is_asked_in_it, are_both_in]],
        Action.CLOSE_REQUEST: [[asks_in_it, are_both_in], [is_asked_in_it, are_both_in]],
    }
)

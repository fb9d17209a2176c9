"""Who may send, see, move and withdraw an expression of interest?"""

from django.db.models import Q

from listings.postings.choices import Kind
from listings.postings.permissions import is_meant_for, written_agencies
from portal.access.permissions import is_member
from portal.access.rules import RULES, Action, predicate


def posting_of(thing):
    return getattr(thing, "posting", thing)


@predicate(rows=lambda user: Q(person=user.pk))
def sent_it(user, application):
    """Personen har selv meldt interessen."""
    return user.is_authenticated and application.person_id == user.pk


@predicate(rows=lambda user: Q(posting__agency__in=written_agencies(user)))
def handles_candidates(user, thing):
    """Personen er utlyser eller administrator i virksomheten som eier utlysningen."""
    return posting_of(thing).agency_id in written_agencies(user)


@predicate(rows=lambda user: ~Q(person=user.pk))
def is_not_the_candidate(user, application):
    """Kandidaten er en annen enn personen selv."""
    return application.person_id != user.pk


@predicate
def takes_interest(user, posting):
    """Utlysningen er åpen og er et behov eller et bytte."""
    return posting.is_open and posting.agency.is_active and posting.kind != Kind.OFFER


@predicate
def is_from_another_agency(user, posting):
    """Utlysningen er ikke fra personens egen virksomhet."""
    return user.is_authenticated and posting.agency_id not in user.agency_ids()


RULES.update(
    {
        Action.SEND_INTEREST: [[takes_interest, is_meant_for, is_from_another_agency]],
        Action.SEE_APPLICATION: [[sent_it, is_member], [handles_candidates]],
        Action.WITHDRAW_APPLICATION: [[sent_it, is_member]],
        Action.ANSWER_OFFER: [[sent_it, is_member]],
        Action.SEE_CANDIDATES: [[handles_candidates]],
        Action.HANDLE_CANDIDATE: [[handles_candidates, is_not_the_candidate]],
    }
)

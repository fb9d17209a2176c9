"""Who may send, see, move and withdraw an expression of interest, and who may invite and be invited?"""

from django.db.models import Q

from listings.agencies.permissions import agency_of
from listings.oversight.permissions import is_open, opened_agencies
from listings.postings.choices import Kind
from listings.postings.permissions import is_meant_for, written_agencies
from portal.access.permissions import is_member, is_portal_administrator, is_signed_in
from portal.access.rules import RULES, Action, predicate

from .status import Stage


def posting_of(thing):
    return getattr(thing, "posting", thing)


@predicate(rows=lambda user: Q(person=user.pk))
def sent_it(user, application):
    """Personen har selv meldt interessen."""
    return user.is_authenticated and application.person_id == user.pk


@predicate(rows=lambda user: Q(status=Stage.ACCEPTED))
def has_the_place(user, application):
    """Personen har takket ja til plassen."""
    return application.status == Stage.ACCEPTED


@predicate(rows=lambda user: Q(posting__agency__in=written_agencies(user)))
def handles_candidates(user, thing):
    """Personen er utlyser eller administrator i virksomheten som eier utlysningen."""
    return posting_of(thing).agency_id in written_agencies(user)


@predicate(rows=lambda user: Q(posting__agency__in=opened_agencies(user)))
def has_opened_it(user, thing):
    """Personen har selv åpnet virksomheten for innsyn, tiden er ikke ute, og personen står utenfor virksomheten."""
    return is_open(user, agency_of(posting_of(thing)))


@predicate(rows=lambda user: ~Q(person=user.pk))
def is_not_the_candidate(user, application):
    """Kandidaten er en annen enn personen selv."""
    return application.person_id != user.pk


@predicate(rows=lambda user: Q(person=user.pk))
def is_invited(user, invitation):
    """Det er personen selv som er invitert."""
    return user.is_authenticated and invitation.person_id == user.pk


def asked_by(user):
    agencies = written_agencies(user)
    return Q(nominated_by__in=agencies) | Q(nominated_by=None, posting__agency__in=agencies)


@predicate(rows=asked_by)
def asks_for_agency(user, invitation):
    """Personen er utlyser eller administrator i virksomheten som har spurt."""
    return invitation.asker.pk in written_agencies(user)


@predicate
def speaks_for_an_agency(user, posting):
    """Personen er utlyser eller administrator i en virksomhet."""
    return bool(written_agencies(user))


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
        Action.SEE_APPLICATION: [[sent_it, is_member], [sent_it, is_signed_in, has_the_place], [handles_candidates]],
        Action.WITHDRAW_APPLICATION: [[sent_it, is_member]],
        Action.ANSWER_OFFER: [[sent_it, is_member]],
        Action.SEE_CANDIDATES: [[handles_candidates]],
        Action.SEE_OPENED_CANDIDATES: [[is_portal_administrator, has_opened_it]],
        Action.READ_OPENED_CANDIDATE: [[is_portal_administrator, has_opened_it, is_not_the_candidate]],
        Action.HANDLE_CANDIDATE: [[handles_candidates, is_not_the_candidate]],
        Action.INVITE_TO_POSTING: [[handles_candidates, takes_interest]],
        Action.NOMINATE: [[takes_interest, is_meant_for, is_from_another_agency, speaks_for_an_agency]],
        Action.WITHDRAW_INVITATION: [[asks_for_agency]],
        Action.ANSWER_POSTING_INVITATION: [[is_invited, is_member]],
    }
)

"""Who may ask a manager, read the question, answer it, and confirm that an address is a manager's?"""

from django.db.models import F, Q

from listings.agencies.models import Membership
from listings.agencies.status import AgencyStatus, MembershipStatus
from listings.postings.choices import Kind
from listings.postings.permissions import is_meant_for, is_published
from portal.access.permissions import is_member
from portal.access.roles import Role
from portal.access.rules import NOTHING, RULES, Action, predicate

from .mailbox import mailbox_of
from .models import ApprovalChange
from .status import Event


@predicate
def takes_people(user, posting):
    """Utlysningen er et behov eller et bytte."""
    return posting.kind != Kind.OFFER


@predicate
def is_from_elsewhere(user, posting):
    """Utlysningen er fra en annen virksomhet enn personens egen."""
    return user.is_authenticated and posting.agency_id not in user.agency_ids()


@predicate(rows=lambda user: Q(person=user.pk))
def asked_it(user, approval):
    """Personen har selv spurt lederen sin."""
    return user.is_authenticated and approval.person_id == user.pk


def at_her_address(user):
    email = getattr(user, "email", "")
    return Q(mailbox=mailbox_of(email)) if email and user.is_active else NOTHING


@predicate(rows=at_her_address)
def is_asked(user, approval):
    """Personen er spurt på e-postadressen sin, og er logget inn med den eller har fått en kode dit."""
    email = getattr(user, "email", "")
    return bool(email) and user.is_active and mailbox_of(email) == approval.mailbox


def approver_stands(user):
    place = Q(approver__memberships__agency=F("agency"), approver__memberships__status=MembershipStatus.ACTIVE)
    return Q(approver=None) | place & Q(approver__is_active=True)


@predicate(rows=approver_stands)
def is_still_there(user, approval):
    """Den som er spurt, hører fortsatt til i virksomheten, eller virksomheten har bekreftet adressen."""
    if approval.approver_id is None:
        return True
    places = Membership.objects.filter(agency=approval.agency_id, status=MembershipStatus.ACTIVE)
    return places.filter(user=approval.approver_id, user__is_active=True).exists()


def put_to_somebody(user=None):
    """To a member it is put at once, to an address when it has been confirmed; a question that never was, is nobody's
    to read."""
    return Q(approver__isnull=False) | Q(pk__in=ApprovalChange.objects.filter(event=Event.CONFIRM).values("approval"))


@predicate(rows=put_to_somebody)
def was_put(user, approval):
    """Spørsmålet er sendt: den som er spurt, er ansatt i virksomheten, eller virksomheten har bekreftet adressen."""
    return approval.approver_id is not None or approval.history.filter(event=Event.CONFIRM).exists()


BOTH_IN = Q(agency__status=AgencyStatus.ACTIVE, posting__agency__status=AgencyStatus.ACTIVE)


@predicate(rows=lambda user: BOTH_IN)
def are_both_in(user, approval):
    """Begge virksomhetene er med i ordningen nå."""
    return approval.are_both_in


def administered(user):
    return Q(agency__in=user.agency_ids(Role.ADMINISTRATOR)) if user.is_authenticated else NOTHING


@predicate(rows=administered)
def administers_home(user, approval):
    """Personen er administrator i virksomheten til den som spør."""
    return user.is_authenticated and approval.agency_id in user.agency_ids(Role.ADMINISTRATOR)


@predicate(rows=lambda user: ~Q(person=user.pk))
def is_anothers(user, approval):
    """Det er en annen enn personen selv som spør."""
    return approval.person_id != user.pk


@predicate
def administers_any(user, thing=None):
    """Personen er administrator i en virksomhet."""
    return user.is_authenticated and bool(user.agency_ids(Role.ADMINISTRATOR))


RULES.update(
    {
        Action.ASK_MANAGER: [[takes_people, is_published, is_meant_for, is_from_elsewhere]],
        Action.SEE_APPROVAL: [[asked_it, is_member]],
        Action.CHANGE_APPROVAL: [[asked_it, is_member]],
        Action.READ_ASKED: [[is_asked, was_put, is_still_there, is_anothers]],
        Action.ANSWER_APPROVAL: [[is_asked, was_put, is_still_there, is_anothers, are_both_in]],
        Action.SEE_APPROVERS: [[administers_any]],
        Action.CONFIRM_APPROVER: [[administers_home, is_anothers, are_both_in]],
    }
)

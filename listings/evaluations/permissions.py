"""Who answers an evaluation, and who reads it? The portal's owner sees numbers alone."""

from django.db.models import Q

from listings.agreements.models import Agreement, Signatory
from listings.agreements.status import Party
from listings.postings.permissions import writes_here, written_agencies
from portal.access.permissions import is_signed_in
from portal.access.rules import NOTHING, RULES, Action, can, predicate

from .sides import parties_of

SENT, RECEIVED = Q(party=Party.SENDING), Q(party=Party.RECEIVING)


@predicate(rows=lambda user: Q(agreement__in=Agreement.objects.visible_to(user).values("pk")))
def reads_the_agreement(user, evaluation):
    """Personen kan lese avtalen om hospiteringen."""
    return can(user, Action.SEE_AGREEMENT, evaluation.agreement)


@predicate(rows=lambda user: Q(agreement__person=user.pk) if user.is_authenticated else NOTHING)
def was_away_herself(user, evaluation):
    """Personen var selv hospitanten."""
    return user.is_authenticated and evaluation.agreement.person_id == user.pk


def spoken_for(user):
    """Evaluations where she answers for an agency, as publisher, as administrator, or because it chose her to sign."""
    if not user.is_authenticated:
        return NOTHING
    written, hers = written_agencies(user), user.agency_ids()
    found = Q(agreement__sending__in=written) | Q(agreement__receiving__in=written)
    for side in (Party.SENDING, Party.RECEIVING):
        found |= Q(agreement__in=chosen_on(side, user, hers))
    return found & ~Q(agreement__person=user.pk)


@predicate(rows=spoken_for)
def answers_for_a_side(user, evaluation):
    """Personen svarer for en av virksomhetene, og var ikke selv hospitanten."""
    return user.is_authenticated and any(party != Party.PERSON for party in parties_of(user, evaluation))


def answered_by(user):
    if not user.is_authenticated:
        return NOTHING
    written, hers = written_agencies(user), user.agency_ids()
    sent = Q(evaluation__agreement__sending__in=written) | chosen_to_answer(Party.SENDING, user, hers)
    received = Q(evaluation__agreement__receiving__in=written) | chosen_to_answer(Party.RECEIVING, user, hers)
    own = Q(party=Party.PERSON, evaluation__agreement__person=user.pk)
    return own | (SENT & sent | RECEIVED & received) & ~Q(evaluation__agreement__person=user.pk)


def chosen_to_answer(side, user, agencies):
    return Q(evaluation__agreement__in=chosen_on(side, user, agencies))


def chosen_on(side, user, agencies):
    agency = {f"agreement__{side.value}__in": agencies}
    return Signatory.objects.filter(party=side, person=user.pk, **agency).values("agreement")


@predicate(rows=answered_by)
def answers_for_the_party(user, reply):
    """Personen er hospitanten selv, eller svarer for virksomheten som er spurt."""
    return user.is_authenticated and reply.party in parties_of(user, reply.evaluation)


RULES.update(
    {
        Action.SEE_EVALUATIONS: [[writes_here]],
        Action.SEE_OWN_EVALUATIONS: [[is_signed_in]],
        Action.SEE_EVALUATION: [[reads_the_agreement]],
        Action.GIVE_EVALUATION: [[answers_for_the_party, is_signed_in]],
        Action.CHOOSE_PUBLISHING: [[was_away_herself, is_signed_in]],
        Action.REFUSE_PUBLISHING: [[answers_for_a_side, is_signed_in]],
    }
)

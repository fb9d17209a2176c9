"""Who may make, read, change, sign and end an agreement, and who sets its rules? The portal's owner reads none."""

from django.db.models import Q

from listings.agencies.status import AgencyStatus
from listings.applications.permissions import handles_candidates, has_the_place, is_not_the_candidate
from listings.postings.permissions import writes_here, written_agencies
from portal.access.permissions import is_portal_administrator, is_signed_in
from portal.access.rules import NOTHING, RULES, Action, predicate

from .models import Signatory
from .sides import chosen_for
from .status import SHOWN, Party, Status


@predicate(rows=lambda user: Q(receiving__in=written_agencies(user)))
def speaks_for_receiving(user, agreement):
    """Personen er utlyser eller administrator i mottakende virksomhet."""
    return agreement.receiving_id in written_agencies(user)


@predicate(rows=lambda user: Q(sending__in=written_agencies(user)))
def speaks_for_sending(user, agreement):
    """Personen er utlyser eller administrator i avgivende virksomhet."""
    return agreement.sending_id in written_agencies(user)


def shown(user=None):
    """A draft that was cancelled has been shown to nobody else than its agency."""
    return Q(status__in=SHOWN - {Status.CANCELLED}) | Q(status=Status.CANCELLED, shared_at__isnull=False)


@predicate(rows=shown)
def is_shown(user, agreement):
    """Avtalen er sendt til gjennomlesing."""
    return agreement.status in SHOWN and not (agreement.status == Status.CANCELLED and agreement.shared_at is None)


@predicate(rows=lambda user: Q(person=user.pk) if user.is_authenticated else NOTHING)
def goes_herself(user, agreement):
    """Personen er selv hospitanten."""
    return user.is_authenticated and agreement.person_id == user.pk


@predicate(rows=lambda user: ~Q(person=user.pk))
def goes_not(user, agreement):
    """Hospitanten er en annen enn personen selv."""
    return agreement.person_id != user.pk


def where_chosen(user):
    if not user.is_authenticated:
        return NOTHING
    hers = user.agency_ids()
    sending = Q(party=Party.SENDING, agreement__sending__in=hers)
    receiving = Q(party=Party.RECEIVING, agreement__receiving__in=hers)
    chosen = Signatory.objects.filter(sending | receiving, person=user.pk)
    return Q(pk__in=chosen.values("agreement"))


@predicate(rows=where_chosen)
def is_chosen_to_sign(user, agreement):
    """Personen er valgt til å signere for virksomheten sin."""
    return user.is_authenticated and bool(chosen_for(user, agreement))


@predicate(rows=lambda user: Q(sending__status=AgencyStatus.ACTIVE, receiving__status=AgencyStatus.ACTIVE))
def are_both_in(user, agreement):
    """Begge virksomhetene er med i ordningen nå."""
    return agreement.are_both_in


HERS = [goes_herself, is_signed_in, is_shown]
RECEIVES, SENDS, SIGNS = [speaks_for_receiving], [speaks_for_sending, is_shown], [is_chosen_to_sign, is_shown]
RULES.update(
    {
        Action.SEE_AGREEMENTS: [[writes_here]],
        Action.SEE_OWN_AGREEMENTS: [[is_signed_in]],
        Action.MAKE_AGREEMENT: [[handles_candidates, is_not_the_candidate, has_the_place]],
        Action.SEE_AGREEMENT: [RECEIVES, SENDS, HERS, SIGNS],
        Action.EDIT_AGREEMENT: [[*RECEIVES, goes_not, are_both_in]],
        Action.COMMENT_AGREEMENT: [[*way, are_both_in] for way in (RECEIVES, SENDS, HERS, SIGNS)],
        Action.CHOOSE_SIGNATORY: [[*way, goes_not, are_both_in] for way in (RECEIVES, SENDS)],
        Action.SAY_MANAGER_AGREED: [[*SENDS, goes_not, are_both_in]],
        Action.SIGN_AGREEMENT: [[*way, are_both_in] for way in (HERS, SIGNS)],
        Action.AMEND_AGREEMENT: [[*way, goes_not, are_both_in] for way in (RECEIVES, SENDS)],
        Action.CANCEL_AGREEMENT: [[*way, goes_not] for way in (RECEIVES, SENDS)],
        Action.ARCHIVE_AGREEMENT: [RECEIVES, SENDS],
        Action.TEND_AGREEMENT_RULES: [[is_portal_administrator]],
    }
)

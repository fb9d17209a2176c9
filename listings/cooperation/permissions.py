"""Who may read, write and agree to a cooperation agreement? Only the two; the portal's owner reads none."""

from django.db.models import Q

from listings.agencies.permissions import is_active_agency
from listings.agencies.status import AgencyStatus
from listings.postings.permissions import writes_here, written_agencies
from portal.access.roles import Role
from portal.access.rules import NOTHING, RULES, Action, predicate


@predicate(rows=lambda user: Q(proposer__in=written_agencies(user)))
def speaks_for_proposer(user, cooperation):
    """Personen er utlyser eller administrator i virksomheten som tok initiativet."""
    return cooperation.proposer_id in written_agencies(user)


@predicate(rows=lambda user: Q(partner__in=written_agencies(user)))
def speaks_for_partner(user, cooperation):
    """Personen er utlyser eller administrator i den andre virksomheten."""
    return cooperation.partner_id in written_agencies(user)


@predicate(rows=lambda user: Q(shown_at__isnull=False))
def is_shown(user, cooperation):
    """Et forslag er sendt."""
    return cooperation.shown_at is not None


@predicate(rows=lambda user: Q(proposer__status=AgencyStatus.ACTIVE, partner__status=AgencyStatus.ACTIVE))
def are_both_in(user, cooperation):
    """Begge virksomhetene er med i ordningen nå."""
    return cooperation.are_both_in


def where_she_administers(user):
    if not user.is_authenticated:
        return NOTHING
    hers = user.agency_ids(Role.ADMINISTRATOR)
    return Q(proposer__in=hers) | Q(partner__in=hers)


@predicate(rows=where_she_administers)
def administers_one_of_them(user, cooperation):
    """Personen er administrator i en av de to virksomhetene. For den andre kan hun ikke godkjenne noe."""
    hers = user.agency_ids(Role.ADMINISTRATOR) if user.is_authenticated else set()
    return bool(hers & {cooperation.proposer_id, cooperation.partner_id})


WAYS = ([speaks_for_proposer], [speaks_for_partner, is_shown])
RULES.update(
    {
        Action.SEE_COOPERATIONS: [[writes_here]],
        Action.BEGIN_COOPERATION: [[writes_here, is_active_agency]],
        Action.SEE_COOPERATION: list(WAYS),
        Action.WRITE_COOPERATION: [[*way, are_both_in] for way in WAYS],
        Action.AGREE_TO_COOPERATION: [[*way, administers_one_of_them, are_both_in] for way in WAYS],
        Action.END_COOPERATION: [[*way, administers_one_of_them] for way in WAYS],
    }
)

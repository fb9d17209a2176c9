"""Who may see, write and publish a posting?"""

from django.db.models import Q

from listings.agencies.permissions import written_agencies
from listings.agencies.status import AgencyStatus
from portal.access.permissions import is_member
from portal.access.roles import Role
from portal.access.rules import NOTHING, RULES, Action, predicate
from portal.foundation.admission import places_of

from .choices import Audience
from .status import PUBLIC_HISTORY, Status


def agency_of(thing):
    return getattr(thing, "agency", thing)


def meant_for(user):
    places = places_of(user)
    agencies = {place.agency_id for place in places}
    return meant_for_agencies(agencies, {place.ministry_id for place in places}) if places else NOTHING


def meant_for_agencies(agencies, sectors):
    """`is_meant_for_agencies`, for many postings: keys of agencies that are in, and of their sectors."""
    return (
        Q(visibility=Audience.ALL)
        | Q(agency__in=agencies)
        | Q(visibility=Audience.CHOSEN, chosen_agencies__in=agencies)
        | Q(visibility=Audience.SECTOR, agency__ministry__in=sectors)
        | Q(visibility=Audience.SECTOR, agency__ministry=None, agency__in=sectors)
    )


@predicate(rows=lambda user: Q(status__in=PUBLIC_HISTORY, agency__status=AgencyStatus.ACTIVE))
def is_published(user, posting):
    """Utlysningen er eller har vært publisert, og virksomheten er med i ordningen."""
    return posting.status in PUBLIC_HISTORY and posting.agency.is_active


@predicate(
    rows=lambda user: (
        Q(published_at__isnull=False)
        & (Q(status=Status.WITHDRAWN) | Q(status__in=PUBLIC_HISTORY) & ~Q(agency__status=AgencyStatus.ACTIVE))
    )
)
def is_gone(user, posting):
    """Utlysningen har vært publisert, men er trukket, eller virksomheten er ikke med i ordningen nå."""
    if posting.published_at is None:
        return False
    return posting.status == Status.WITHDRAWN or posting.status in PUBLIC_HISTORY and not posting.agency.is_active


@predicate(rows=meant_for)
def is_meant_for(user, posting):
    """Personen hører til en virksomhet som utlysningen er ment for."""
    places = places_of(user)
    agencies = {place.agency_id for place in places}
    return bool(places) and is_meant_for_agencies(posting, agencies, {place.ministry_id for place in places})


def is_meant_for_agencies(posting, agencies, sectors):
    if posting.visibility == Audience.ALL or posting.agency_id in agencies:
        return True
    if posting.visibility == Audience.CHOSEN:
        return any(agency.pk in agencies for agency in posting.chosen_agencies.all())
    return posting.visibility == Audience.SECTOR and posting.agency.sector_id in sectors


@predicate(rows=lambda user: Q(agency__in=written_agencies(user)))
def writes_for(user, thing):
    """Personen er utlyser eller administrator i virksomheten som eier utlysningen."""
    agency = agency_of(thing)
    return agency is not None and agency.pk in written_agencies(user)


@predicate
def writes_here(user, agency=None):
    """Personen er utlyser eller administrator i virksomheten, eller i en virksomhet når ingen er nevnt."""
    return bool(written_agencies(user)) if agency is None else agency.pk in written_agencies(user)


@predicate
def needs_no_second_pair_of_eyes(user, posting):
    """Virksomheten ber ikke om at en annen godkjenner."""
    return not posting.agency.second_pair_of_eyes


@predicate
def has_not_written_it(user, posting):
    """Personen har verken begynt på utlysningen eller skrevet i den siden den sist ble publisert."""
    return user.pk not in posting.written_by


@predicate
def administers(user, posting):
    """Personen er administrator i virksomheten som eier utlysningen."""
    return user.is_authenticated and user.has_role(Role.ADMINISTRATOR, posting.agency)


RULES.update(
    {
        Action.SEARCH_POSTINGS: [[is_member]],
        Action.SEE_POSTING: [[is_published, is_meant_for], [writes_for]],
        Action.SEE_GONE_POSTING: [[is_gone, is_meant_for]],
        Action.WRITE_POSTING: [[writes_here]],
        Action.EDIT_POSTING: [[writes_for]],
        Action.SUBMIT_POSTING: [[writes_for]],
        Action.PUBLISH_POSTING: [[writes_for, needs_no_second_pair_of_eyes], [administers, has_not_written_it]],
        Action.WITHDRAW_POSTING: [[writes_for]],
        Action.EXTEND_POSTING: [[writes_for]],
    }
)

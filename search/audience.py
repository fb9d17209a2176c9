"""Whom is a document for, and what may this person find? Tokens on both sides.

The tokens say in the index what the rule table says of a row, so that counts and facets are true too; a property
test holds the two equal. The hits are loaded through `visible_to` all the same.
"""

from dataclasses import dataclass

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.postings.choices import Audience as MeantFor
from listings.profiles.permissions import is_contact_person
from listings.profiles.presentation import SEEN_BY, Reader
from portal.access.permissions import is_facilitator
from portal.access.rules import Action, can
from portal.foundation.admission import places_of

PUBLIC = "public"  # also for those who are not signed in
ALL = "all"  # for everybody with an active place
OPEN_TO_EDITORS = "editors"  # also for those who edit stories
CONTACTS = "contacts"  # for contact persons of any agency
FACILITATORS = "facilitators"

READERS = {Reader.COLLEAGUE: ALL, Reader.CONTACT: CONTACTS, Reader.FACILITATOR: FACILITATORS}


def of_agency(public_id) -> str:
    return f"agency:{public_id}"


def of_sector(agency_id) -> str:
    """A sector is named by its ministry."""
    return f"ministry:{agency_id}"


@dataclass(frozen=True, slots=True)
class Audience:
    """What a person may find: a document that bears one of `required`, is hidden from none of `excluded`,
    and is owned by none of the agencies in `closed` (public ids, read anew for each search)."""

    required: frozenset[str] = frozenset()
    excluded: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()


def audience_of(user) -> Audience:
    places = places_of(user)
    own = frozenset(of_agency(place.agency_public_id) for place in places)
    sectors = frozenset(of_sector(place.ministry_id) for place in places)
    everybody = {PUBLIC, ALL} if places else {PUBLIC}
    required = own | sectors | everybody | roles_of(user)
    return Audience(required, excluded=shut_out_with(user, own), closed=closed_agencies())


def roles_of(user) -> set[str]:
    held = {
        OPEN_TO_EDITORS: can(user, Action.EDIT_STORY),
        CONTACTS: is_contact_person(user),
        FACILITATORS: is_facilitator(user),
    }
    return {token for token, holds in held.items() if holds}


def shut_out_with(user, own) -> frozenset[str]:
    """Only profiles are hidden from agencies, and from no agency for those who bring people together."""
    return frozenset() if is_facilitator(user) else own


def closed_agencies() -> frozenset[str]:
    shut = Agency.objects.exclude(status=AgencyStatus.ACTIVE)
    return frozenset(str(public_id) for public_id in shut.values_list("public_id", flat=True))


def meant_for(posting) -> tuple[str, ...]:
    """The tokens of a posting. Its own agency always finds it."""
    if posting.visibility == MeantFor.ALL:
        return (ALL,)
    agencies = [posting.agency, *(posting.chosen_agencies.all() if posting.visibility == MeantFor.CHOSEN else ())]
    sector = [of_sector(posting.agency.sector_id)] if posting.visibility == MeantFor.SECTOR else []
    return (*sorted(of_agency(agency.public_id) for agency in agencies), *sector)


def shown_to(profile) -> tuple[str, ...]:
    """The tokens of a profile. Its owner finds it as others do."""
    return tuple(sorted(READERS[reader] for reader in SEEN_BY[profile.visibility]))

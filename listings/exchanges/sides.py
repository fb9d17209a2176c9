"""For whom does somebody do what is to be done in an exchange, and who hears of it?"""

from listings.agencies.permissions import written_agencies
from listings.agreements.approval import approval_of
from listings.agreements.sides import people_on
from listings.agreements.status import AGENCIES, Party

from .permissions import said_yes_to_it, signed_sides


def sides_of(user, agreement):
    """The one who goes does only what is hers, whatever she is in her agency; somebody may stand on both sides."""
    if agreement.person_id == user.pk:
        return {Party.PERSON}
    written = written_agencies(user)
    return {side for side in AGENCIES if agreement.agency_on(side).pk in written} | led_sides(user, agreement)


def led_sides(user, agreement):
    """As a leader, of this exchange alone."""
    return signed_sides(user, agreement) | ({Party.SENDING} if said_yes_to_it(user, agreement) else set())


def name_of(agreement, side):
    agency = agreement.agency_on(side)
    if agency:
        return agency.short
    return agreement.person.name if agreement.person else str(Party.PERSON.label)


def people_of(agreement, *sides):
    """Each once."""
    found = {person.pk: person for side in sides for person in people_on(side, agreement)}
    return list(found.values())


def with_leader(people, agreement):
    """And the manager who has said yes, while she leads in the sending agency: she does what is its own."""
    asked = approval_of(agreement)
    leader = asked.approver if asked else None
    return [*people, leader] if leader and leader not in people and said_yes_to_it(leader, agreement) else people

"""On which side of an agreement does somebody stand, for whom may she sign, and who speaks for each side?"""

from listings.postings.owners import contacts_of
from listings.postings.permissions import written_agencies

from .status import AGENCIES, Party


def side_of(user, agreement):
    """The one who goes stands for herself; one who speaks for both agencies stands with the receiving one."""
    if agreement.person_id == user.pk:
        return Party.PERSON
    hers = written_agencies(user)
    for side, agency in ((Party.RECEIVING, agreement.receiving_id), (Party.SENDING, agreement.sending_id)):
        if agency in hers:
            return side
    return next(iter(chosen_for(user, agreement)), Party.SENDING)


def chosen_for(user, agreement):
    """The agencies that have chosen her to sign, and that she belongs to still. Reads what is prefetched."""
    keys = {Party.SENDING: agreement.sending_id, Party.RECEIVING: agreement.receiving_id}
    chosen = [Party(one.party) for one in agreement.signatories.all() if one.person_id == user.pk]
    return [party for party in chosen if keys[party] in user.agency_ids()]


def parties_of(user, agreement):
    """Whom she may sign for."""
    own = [Party.PERSON] if agreement.person_id == user.pk else []
    return own + chosen_for(user, agreement)


def people_on(side, agreement):
    """Who hears of it: the person herself, or the agency's signatory and those who made it or speak for it."""
    if side == Party.PERSON:
        return [agreement.person] if agreement.person_id else []
    agency = agreement.agency_on(side)
    people = {person.pk: person for person in contacts_of(agency)}
    for chosen in agreement.signatories.filter(party=side).select_related("person"):
        if chosen.person.belongs_to(agency):
            people[chosen.person_id] = chosen.person
    return list(people.values())


def everybody(agreement):
    """Each once."""
    found = {}
    for side in (Party.PERSON, *AGENCIES):
        found |= {person.pk: person for person in people_on(side, agreement)}
    return list(found.values())

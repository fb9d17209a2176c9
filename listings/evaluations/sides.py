"""For whom does somebody answer, who hears of an evaluation, and what is each party called?"""

from listings.agreements.sides import chosen_for, people_on
from listings.agreements.status import AGENCIES, SIDES, Party
from listings.postings.permissions import written_agencies


def parties_of(user, evaluation):
    """The one who was away answers for herself alone, also when she speaks for one of the agencies."""
    agreement = evaluation.agreement
    if agreement.person_id == user.pk:
        return [Party.PERSON]
    hers, chosen = written_agencies(user), chosen_for(user, agreement)
    return [side for side in AGENCIES if agreement.agency_on(side).pk in hers or side in chosen]


def those_who_answer(party, evaluation):
    """Whoever was away hears of it as herself."""
    people = people_on(party, evaluation.agreement)
    return people if party == Party.PERSON else [one for one in people if one.pk != evaluation.agreement.person_id]


def name_of(party, evaluation):
    agreement = evaluation.agreement
    if party == Party.PERSON:
        return agreement.person.name if agreement.person else str(SIDES[party])
    return agreement.agency_on(party).name

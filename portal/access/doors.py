"""Which agencies may a person choose among?"""

from portal.foundation.admission import doors_for, places_of, stays_of


def choices_of(person):
    """What her address opens, until she belongs somewhere or waits for an answer."""
    if places_of(person) or any(stay.is_waiting for stay in stays_of([person])[person.pk]):
        return []
    return doors_for(person.email, person)

"""How many are some facts, of how many people, and which agencies know them?"""

from .sources.source import SOURCES
from .suppression import Tally


def tally_of(facts):
    tally = Tally()
    for fact in facts:
        tally.add(owners_of(fact), fact.number, fact.people)
    return tally


def owners_of(fact):
    if SOURCES[fact.source].is_known_by_both:
        return fact.agency_id, fact.other_id
    return fact.agency_id


def tallies(groups):
    return {value: tally_of(facts) for value, facts in groups.items()}


def is_told_in_parts(measure, cut):
    """Whether an agency reads its own by this cut as it is let out; what both agencies know, each reads in full."""
    return cut.is_shielded and not SOURCES[measure.source].is_known_by_both

"""Of those who have said yes to a place, whose manager has not: who must ask her, and who waits for the answer?"""

from listings.approvals.standing import newest_among
from listings.approvals.status import TO_ASK_ANEW
from listings.postings.permissions import is_published
from portal.access.rules import Action, can

from .status import Stage

PROVIDERS = []


def register_told(provider):
    """`provider(applications)` gives the keys of those whose manager's yes is told otherwise than by the question."""
    PROVIDERS.append(provider)
    return provider


def told_otherwise(applications):
    return {key for provider in PROVIDERS if applications for key in provider(applications)}


def lacking(applications):
    """Of one person's: application's key → the question that waits, or None where she is to ask.

    Not where the manager has answered.
    """
    said_yes = [one for one in applications if one.status == Stage.ACCEPTED]
    if not said_yes:
        return {}
    person = said_yes[0].person
    found = newest_among([person.pk], [one.posting_id for one in said_yes])
    rows = {one: found.get((one.person_id, one.posting_id, one.home_agency_id)) for one in said_yes}
    waiting = {one.pk: asked for one, asked in rows.items() if asked and asked.waits}
    asking = to_ask(rows)
    return waiting | {one.pk: None for one in said_yes if one.pk in asking and may_ask(person, one.posting)}


def may_ask(person, posting):
    return can(person, Action.ASK_MANAGER, posting)


def to_ask(rows):
    """Of applications with the question that stands, the keys of those where she has said yes and is to ask."""
    said_yes = [one for one, asked in rows.items() if one.status == Stage.ACCEPTED and is_unasked(asked)]
    open_to_her = [one for one in said_yes if is_published(one.person, one.posting)]
    return {one.pk for one in open_to_her} - told_otherwise(open_to_her)


def is_unasked(asked):
    return asked is None or asked.status in TO_ASK_ANEW

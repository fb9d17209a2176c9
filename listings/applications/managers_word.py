"""Of those who have said yes to a place, whose manager has not: who must ask her, and who waits for the answer?"""

from django.db.models import prefetch_related_objects

from listings.approvals.standing import newest_among
from listings.approvals.status import TO_ASK_ANEW, WAITING
from listings.approvals.status import Status as Answer
from listings.postings.choices import Audience
from listings.postings.permissions import is_published
from portal.access.rules import Action, can

from .status import Stage

WITHOUT_YES = WAITING | {Answer.DECLINED}
PROVIDERS = []


def register_told(provider):
    """`provider(applications)` gives the keys of those whose manager's yes is told otherwise than by the question."""
    PROVIDERS.append(provider)
    return provider


def told_otherwise(applications):
    return {key for provider in PROVIDERS if applications for key in provider(applications)}


def lacking(applications, person):
    """Of her own: application's key → the question that waits or was answered with a no, or None where she is to
    ask. Not where the manager has said yes."""
    said_yes = [one for one in applications if one.status == Stage.ACCEPTED]
    if not said_yes:
        return {}
    found = newest_among([person.pk], [one.posting_id for one in said_yes])
    rows = {one: found.get((one.person_id, one.posting_id, one.home_agency_id)) for one in said_yes}
    without_yes = {one.pk: asked for one, asked in rows.items() if asked and asked.status in WITHOUT_YES}
    asking = to_ask(rows)
    asks = [one for one in said_yes if one.pk in asking]
    return without_yes | {one.pk: None for one in those_who_may(person, asks)}


def those_who_may(person, applications):
    """Those for whom a posting is meant are read for all of them at once."""
    chosen = [one.posting for one in applications if one.posting.visibility == Audience.CHOSEN]
    prefetch_related_objects(chosen, "chosen_agencies")
    return [one for one in applications if can(person, Action.ASK_MANAGER, one.posting)]


def to_ask(rows):
    """Of applications with the question that stands, the keys of those where she has said yes and is to ask."""
    return {key for key, is_told in unasked(rows).items() if not is_told}


def unasked(rows):
    """Of those who have said yes, and whose manager nobody has asked: key → whether the yes is told all the same."""
    said_yes = [one for one, asked in rows.items() if one.status == Stage.ACCEPTED and is_unasked(asked)]
    told = told_otherwise(said_yes)
    return {one.pk: one.pk in told for one in said_yes if one.pk in told or is_published(one.person, one.posting)}


def is_unasked(asked):
    return asked is None or asked.status in TO_ASK_ANEW

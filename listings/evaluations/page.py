"""What stands on the page of an evaluation, for the one who reads it?"""

from django.urls import reverse

from listings.agreements.status import SIDES, Party

from .publishing import is_stopped, persons_yes
from .questions import QUESTIONS
from .rows import address_of
from .sides import name_of, parties_of
from .status import Publish


def page_of(evaluation, user):
    own = parties_of(user, evaluation)
    return {
        "own": own,
        "parties": [party_on_page(party, evaluation, own) for party in Party],
        "publishing": [asked_on_page(party, evaluation) for party in own],
    }


def party_on_page(party, evaluation, own):
    """Her own answers whole; the others' when it is time, and what they have shared."""
    reply, is_own, agency = evaluation.by_party.get(party), party in own, evaluation.agreement.agency_on(party)
    is_read = reply is not None and (is_own or reply.is_given and evaluation.is_readable)
    return {
        "party": party,
        "side": SIDES[party],
        "name": name_of(party, evaluation),
        "reply": reply,
        "is_own": is_own,
        "is_out": agency is not None and not agency.is_active,
        "rows": rows_of(reply, is_own) if is_read else [],
        "answer": address_of(reply) if is_own and reply and not reply.is_given else "",
        "may_take_up": is_own and reply is not None and reply.is_given and not evaluation.is_readable,
    }


def rows_of(reply, is_own):
    asked = [one for one in QUESTIONS[reply.party] if one.is_shared or is_own]
    rows = [{"question": one, "text": one.said(reply.answers.get(one.code))} for one in asked]
    return [row for row in rows if row["text"]]


def asked_on_page(party, evaluation):
    """What the party has said about a story; the agencies see whether the person has said yes."""
    said = evaluation.standing_answers.get(party)
    return {
        "party": party,
        "said": said,
        "is_person": party == Party.PERSON,
        "label": Publish(said.answer).label if said else "",
        "is_wanted": bool(persons_yes(evaluation)),
        "is_stopped": bool(persons_yes(evaluation)) and is_stopped(evaluation),
        "url": reverse("evaluations:publish", args=[evaluation.public_id, party.value]),
    }

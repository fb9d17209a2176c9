"""Which replies are an agency's, and how is one told on a line of a list?"""

from django.db.models import Q
from django.urls import reverse

from listings.agreements.status import AGENCIES, SIDES, Party

from .models import Reply
from .sides import name_of


def replies_of_agency(user, agency):
    """Those that she answers for it."""
    sent = Q(party=Party.SENDING, evaluation__agreement__sending=agency)
    received = Q(party=Party.RECEIVING, evaluation__agreement__receiving=agency)
    return Reply.objects.given_by(user).filter(sent | received)


def line_of(reply):
    """Whose exchange it is, with whom, and how many of the three have answered."""
    evaluation = reply.evaluation
    other = evaluation.agreement.agency_on(other_side(reply.party))
    return {
        "reply": reply,
        "evaluation": evaluation,
        "name": name_of(Party.PERSON, evaluation),
        "other": other,
        "side": SIDES[Party(reply.party)],
        "answered": sum(one.is_given for one in evaluation.replies.all()),
        "url": address_of(reply),
    }


def other_side(party):
    """Where the person went, for herself and for the agency that she came from."""
    return AGENCIES[0] if party == Party.RECEIVING else AGENCIES[1]


def address_of(reply):
    """To answer, or to read."""
    if reply.is_given:
        return reply.evaluation.get_absolute_url()
    return reverse("evaluations:answer", args=[reply.evaluation.public_id, reply.party])

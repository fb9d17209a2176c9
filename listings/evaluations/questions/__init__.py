"""Which questions are there for each party? The form, the page, the numbers and the draft of a story read this list."""

from listings.agreements.status import Party

from .asked import PERSON, RECEIVING, SENDING
from .question import Kind, Question

QUESTIONS = {Party.PERSON: PERSON, Party.SENDING: SENDING, Party.RECEIVING: RECEIVING}


def question(party, code):
    """None for one that is not asked any more."""
    return next((one for one in QUESTIONS[party] if one.code == code), None)


__all__ = ["QUESTIONS", "Kind", "Question", "question"]

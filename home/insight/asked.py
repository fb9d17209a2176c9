"""Which questions of an evaluation are counted, and what is told of the answers?

What the parties read of each other is told answer by answer. What was answered for the numbers alone could cost
somebody something: of those there is one answer, or one end of the scale, and everything else beside it.
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from listings.agreements.status import Party
from listings.evaluations.questions import question

WISHED, ELSE = "yes", "else"
WELL = _("Godt eller svært godt")
OTHERS = _("Noe annet, eller ikke svart")


@dataclass(frozen=True)
class Asked:
    """`wished`: the answers that are told of together, as `said`, of a question that is for the numbers alone."""

    party: Party
    question: str
    wished: tuple = ()
    said: str = ""

    @property
    def is_protected(self):
        return bool(self.wished)

    @property
    def answers(self):
        """{code: what it is called}"""
        if self.is_protected:
            return {WISHED: self.said, ELSE: OTHERS}
        return dict(question(self.party, self.question).choices)

    def told(self, reply):
        """Who leaves out a question that is protected is among the others; so it cannot be reckoned how many did."""
        answer = reply.answers.get(self.question)
        if self.is_protected:
            return WISHED if answer in self.wished else ELSE
        return str(answer) if answer else None


def well(party, code):
    """The good end of a scale."""
    return Asked(party, code, (4, 5), WELL)


ASKED = {
    "goals": Asked(Party.PERSON, "goals"),
    "used": Asked(Party.SENDING, "used"),
    "used_home": Asked(Party.PERSON, "used"),
    "gap": Asked(Party.RECEIVING, "gap"),
    "again": Asked(Party.PERSON, "again"),
    "send_again": Asked(Party.SENDING, "again"),
    "take_again": Asked(Party.RECEIVING, "again"),
    "stay": Asked(Party.PERSON, "stay", ("yes",), _("Ja")),
    "prepared": well(Party.PERSON, "prepared"),
    "followed_up": well(Party.PERSON, "followed_up"),
    "in_touch": well(Party.SENDING, "followed_up"),
    "covered": well(Party.SENDING, "covered"),
    "ready": well(Party.RECEIVING, "prepared"),
    "begun": Asked(Party.RECEIVING, "begun", ("week", "weeks"), _("Innen to uker")),
}
"""By the code of the figure. What is asked of two parties under one code, has a code for each here."""


def code_of(asked):
    """Of its facts, its figure and its cut."""
    return f"effect_{asked}"

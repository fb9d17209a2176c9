"""What can be done with an evaluation? Each verb checks, changes, records and announces."""

from .anonymising import anonymise
from .answering import give_reply, take_up_reply, write_answers
from .closing import close_evaluation
from .opening import open_evaluation
from .publishing import answer_publishing

__all__ = [
    "anonymise",
    "answer_publishing",
    "close_evaluation",
    "give_reply",
    "open_evaluation",
    "take_up_reply",
    "write_answers",
]

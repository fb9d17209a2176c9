"""What can be done with a question to a manager? Each verb checks, changes, records and announces."""

from .answering import approve, decline, question
from .asking import ask, reply, withdraw
from .confirming import confirm, refuse
from .ending import end, expire, remind, take_back
from .passing import forward

__all__ = [
    "approve",
    "ask",
    "confirm",
    "decline",
    "end",
    "expire",
    "forward",
    "question",
    "refuse",
    "remind",
    "reply",
    "take_back",
    "withdraw",
]

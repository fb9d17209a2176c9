"""What can be done with what people tell, and with their consent? Each verb checks, changes, records and announces."""

from .asking import ask_again
from .consents import (
    agree,
    confirm,
    follow_erasure,
    leave_out,
    name_person,
    refuse,
    unname,
    withdraw_consent,
)
from .editing import (
    ask_approval,
    decline,
    follow_publishing,
    follow_unpublishing,
    hide_recommendation,
    make,
    publish_recommendation,
    send_back,
)
from .evaluated import follow_evaluation
from .forgetting import empty_what_is_withdrawn
from .log import forget_in_log
from .pictures import forget_pictures
from .taking_down import take_down
from .telling import approve, ask_for_changes, begin, comment, delete_draft, send, withdraw, write

__all__ = [
    "agree",
    "approve",
    "ask_again",
    "ask_approval",
    "ask_for_changes",
    "begin",
    "comment",
    "confirm",
    "decline",
    "delete_draft",
    "empty_what_is_withdrawn",
    "follow_erasure",
    "follow_evaluation",
    "follow_publishing",
    "follow_unpublishing",
    "forget_in_log",
    "forget_pictures",
    "hide_recommendation",
    "leave_out",
    "make",
    "name_person",
    "publish_recommendation",
    "refuse",
    "send",
    "send_back",
    "take_down",
    "unname",
    "withdraw",
    "withdraw_consent",
    "write",
]

"""What can be done with sign-ups, wishes, suggestions and the list? Each verb checks, changes, records."""

from .answering import answer
from .approaching import ask_outsider, change_outsider, move_outsider, register_outsider
from .asking import ask_for_help, take_back_wish
from .coupling import suggest, take_back
from .marking import bring_back, finish, postpone
from .reminding import remind_case, remind_request, remind_sides
from .signing_up import change_sign_up, sign_up, withdraw_sign_up

__all__ = [
    "answer",
    "ask_for_help",
    "ask_outsider",
    "bring_back",
    "change_outsider",
    "change_sign_up",
    "finish",
    "move_outsider",
    "postpone",
    "register_outsider",
    "remind_case",
    "remind_request",
    "remind_sides",
    "sign_up",
    "suggest",
    "take_back",
    "take_back_wish",
    "withdraw_sign_up",
]

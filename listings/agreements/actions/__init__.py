"""What can be done with an agreement? Each verb checks, changes, records and announces."""

from .amending import decline_amendment, send_amendment, withdraw_amendment, write_amendment
from .beside import confirm_archived, say_manager_agreed
from .choosing import choose_signatory
from .editing import edit_agreement
from .making import make_agreement
from .moving import (
    ask_to_sign,
    cancel_agreement,
    complete_agreement,
    decline_agreement,
    reopen_agreement,
    share_agreement,
    take_back_agreement,
)
from .signing import sign_agreement
from .talking import answer_proposal, comment, propose_change
from .tending import set_rule
from .usual import change_usual_terms

__all__ = [
    "answer_proposal",
    "ask_to_sign",
    "cancel_agreement",
    "change_usual_terms",
    "choose_signatory",
    "comment",
    "complete_agreement",
    "decline_amendment",
    "confirm_archived",
    "decline_agreement",
    "edit_agreement",
    "make_agreement",
    "propose_change",
    "reopen_agreement",
    "say_manager_agreed",
    "send_amendment",
    "set_rule",
    "share_agreement",
    "sign_agreement",
    "take_back_agreement",
    "withdraw_amendment",
    "write_amendment",
]

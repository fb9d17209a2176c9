"""What can be done with a cooperation agreement? Each verb is for one of the two agencies, checks, changes, records and
announces."""

from .agreeing import accept_proposal, send_proposal
from .ending import decline_proposal, drop_cooperation, end_cooperation, withdraw_proposal
from .writing import begin_cooperation, discard_draft, write_draft

__all__ = [
    "accept_proposal",
    "begin_cooperation",
    "decline_proposal",
    "discard_draft",
    "drop_cooperation",
    "end_cooperation",
    "send_proposal",
    "withdraw_proposal",
    "write_draft",
]

"""What can be done with a posting? Each verb checks, changes, records and announces, in that order."""

from .approval import return_to_draft, send_back, submit
from .deadlines import extend
from .ending import assess, assign, close, expire, expire_overdue, withdraw
from .outcomes import answer_outcome, ask_outcome
from .owning import hand_over, set_owners
from .publishing import publish, publish_changes, publish_words, reopen
from .stepping import note
from .templates import delete_template, rename_template, save_as_template, start_from_template
from .translating import draft_text, drop_text, write_text
from .writing import change_posting, copy_posting, delete_draft, may_be_deleted, save_underway, start_posting

__all__ = [
    "answer_outcome",
    "ask_outcome",
    "assess",
    "assign",
    "change_posting",
    "close",
    "copy_posting",
    "delete_draft",
    "delete_template",
    "draft_text",
    "drop_text",
    "expire",
    "expire_overdue",
    "extend",
    "hand_over",
    "may_be_deleted",
    "note",
    "publish",
    "publish_changes",
    "publish_words",
    "rename_template",
    "reopen",
    "return_to_draft",
    "save_as_template",
    "save_underway",
    "send_back",
    "set_owners",
    "start_from_template",
    "start_posting",
    "submit",
    "withdraw",
    "write_text",
]

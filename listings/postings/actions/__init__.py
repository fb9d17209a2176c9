"""What can be done with a posting? Each verb checks, changes, records and announces, in that order."""

from .ending import assess, assign, close, expire, expire_overdue, return_to_draft, send_back, submit, withdraw
from .publishing import publish, publish_changes, publish_words, reopen
from .stepping import note
from .translating import draft_text, drop_text, write_text
from .writing import change_posting, copy_posting, delete_draft, may_be_deleted, save_underway, start_posting

__all__ = [
    "assess",
    "assign",
    "change_posting",
    "close",
    "copy_posting",
    "delete_draft",
    "draft_text",
    "drop_text",
    "expire",
    "expire_overdue",
    "may_be_deleted",
    "note",
    "publish",
    "publish_changes",
    "publish_words",
    "reopen",
    "return_to_draft",
    "save_underway",
    "send_back",
    "start_posting",
    "submit",
    "withdraw",
    "write_text",
]

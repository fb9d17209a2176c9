"""What can be done with a posting? Each verb checks, changes, records and announces, in that order."""

from .ending import assess, assign, close, expire, expire_overdue, send_back, submit, withdraw
from .publishing import publish, publish_changes, publish_words, reopen
from .writing import change_posting, copy_posting, delete_draft, start_posting

__all__ = [
    "assess",
    "assign",
    "change_posting",
    "close",
    "copy_posting",
    "delete_draft",
    "expire",
    "expire_overdue",
    "publish",
    "publish_changes",
    "publish_words",
    "reopen",
    "send_back",
    "start_posting",
    "submit",
    "withdraw",
]

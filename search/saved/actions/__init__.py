"""What can be done with searches and postings that are kept? Each verb checks, changes and announces.

Nothing is recorded in the audit log: what a person looks for is hers alone.
"""

from .favourites import mark, unmark
from .searches import (
    change_criteria,
    change_search,
    delete_search,
    look_at,
    pause,
    renew,
    resume,
    save_search,
    stop_mail_about,
)

__all__ = [
    "change_criteria",
    "change_search",
    "delete_search",
    "look_at",
    "mark",
    "pause",
    "renew",
    "resume",
    "save_search",
    "stop_mail_about",
    "unmark",
]

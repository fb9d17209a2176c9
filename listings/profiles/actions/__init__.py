from .lifetime import confirm, delete_profile, delete_quiet, hide_quiet, remind_quiet
from .showing import (
    accept_matching,
    choose,
    choose_visibility,
    hide_from,
    object_to_matching,
    pause,
    resume,
)
from .writing import begin, hold, wish, write

__all__ = [
    "accept_matching",
    "begin",
    "choose",
    "choose_visibility",
    "confirm",
    "delete_profile",
    "delete_quiet",
    "hide_from",
    "hide_quiet",
    "hold",
    "object_to_matching",
    "pause",
    "remind_quiet",
    "resume",
    "wish",
    "write",
]

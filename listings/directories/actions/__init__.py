"""What is done with keys, by people; and with people and groups, by the directory that a key lets in?"""

from .groups import change_group, let_group_give, make_group, remove_group
from .keys import make_key, revoke_key
from .people import change_person, remove_person, take_in_person

__all__ = [
    "change_group",
    "change_person",
    "let_group_give",
    "make_group",
    "make_key",
    "remove_group",
    "remove_person",
    "revoke_key",
    "take_in_person",
]

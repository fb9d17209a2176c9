"""What can be done with an exchange, an agency's own lines and those it hides, and its plan?"""

from .lines import add_line, change_line, hide_line, remove_line, show_line
from .midway import forget_midway_day, mark_held, set_midway
from .planning import adopt_plan, reopen_plan, save_plan
from .ticking import add_item, make_lists, remove_item, tick, untick

__all__ = [
    "add_item",
    "add_line",
    "adopt_plan",
    "forget_midway_day",
    "change_line",
    "hide_line",
    "make_lists",
    "mark_held",
    "remove_item",
    "remove_line",
    "reopen_plan",
    "save_plan",
    "set_midway",
    "show_line",
    "tick",
    "untick",
]

"""What do exchanges announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

leader_named = Signal()  # plan, by
day_near = Signal()  # agreement, what: of limits.REMINDED_BEFORE, day
midway_set = Signal()  # agreement, talk
lines_waiting = Signal()  # agreement, side: whose lines they are, left: of open_lines

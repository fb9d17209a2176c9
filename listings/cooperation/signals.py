"""What do cooperation agreements announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

cooperation_moved = Signal()  # cooperation, change: something happened that the other agency must know
proposal_waits = Signal()  # cooperation, which: the first reminder, or the last
cooperation_ends = Signal()  # cooperation, how: its last day is near, or has been

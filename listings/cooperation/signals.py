"""What do cooperation agreements announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

cooperation_moved = Signal()  # cooperation, change: something happened that the other agency must know

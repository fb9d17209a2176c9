"""What does oversight announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

opened = Signal()  # opening
ended = Signal()  # opening

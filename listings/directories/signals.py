"""What is announced about keys? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

key_ends = Signal()  # key, days: that are left

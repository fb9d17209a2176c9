"""What does joining announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

asked = Signal()  # join_request: the address is not confirmed yet
confirmed = Signal()  # join_request
accepted = Signal()  # join_request: its agency is there
declined = Signal()  # join_request

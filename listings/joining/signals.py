"""What does joining announce? Receivers only write rows; delivery comes after commit.

Who is let in is told by `let_in` of agencies, as everybody who is invited.
"""

from django.dispatch import Signal

asked = Signal()  # join_request: the address is not confirmed yet
confirmed = Signal()  # join_request
declined = Signal()  # join_request

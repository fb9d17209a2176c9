"""What does coupling announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

signed_up = Signal()  # sign_up: new, or written anew
asked_for_help = Signal()  # wish: new
suggested = Signal()  # suggestion: both sides are asked
both_agreed = Signal()  # suggestion
declined = Signal()  # suggestion, side: the one that said not now
taken_back = Signal()  # suggestion: by the facilitator
reminded = Signal()  # suggestion: the sides that have not answered are asked again
case_reminded = Signal()  # application_id: nobody has moved it
outsider_asked = Signal()  # outsider, text: what the facilitator writes to them
outsider_over = Signal()  # outsider: it has joined, or will not

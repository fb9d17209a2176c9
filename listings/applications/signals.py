"""What do applications announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

interest_sent = Signal()  # application, change: also when a withdrawn interest is sent anew
interest_withdrawn = Signal()  # application, change
stage_changed = Signal()  # application, change: the agency has moved it, or answered
offer_answered = Signal()  # application, change: the person has accepted or declined

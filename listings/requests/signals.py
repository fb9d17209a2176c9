"""What do requests announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

request_sent = Signal()  # request, change
request_changed = Signal()  # request, change: the words are new
request_withdrawn = Signal()  # request, change: by the agency that asks
request_answered = Signal()  # request, change: yes or no
request_ended = Signal()  # request, change, how: nobody can answer it any more
request_waits = Signal()  # request, turn: nobody has answered; each turn is told once
request_closed = Signal()  # request, change: what came of the talk
request_placed = Signal()  # request, change: the posting of what was settled is out

"""What do evaluations announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

evaluation_opened = Signal()  # evaluation
reply_given = Signal()  # evaluation, reply
reply_waits = Signal()  # evaluation, reply, which: the first, the last, or overdue
evaluation_readable = Signal()  # evaluation: it is closed, and its agreement takes no step that says so
publishing_answered = Signal()  # evaluation, answer: whether a story may be made is asked of publishing.py

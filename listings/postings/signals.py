"""What do postings announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

posting_published = Signal()  # posting: takes its place in search
posting_changed = Signal()  # posting: its words or terms are new
posting_closed = Signal()  # posting: leaves search (withdrawn, expired, assigned, closed)
posting_submitted = Signal()  # posting, by, comment: waits for a second pair of eyes
posting_approved = Signal()  # posting, by: what was waiting is out
posting_sent_back = Signal()  # posting, by, comment: what was waiting is a draft again
posting_extended = Signal()  # posting, by, was_over: has a new deadline; or is open again, when it was over
owners_changed = Signal()  # posting, by, before, owner, joined: others answer for it
outcome_asked = Signal()  # posting, again: it is over, and somebody should say how it went

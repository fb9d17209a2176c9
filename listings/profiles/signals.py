"""What do profiles announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

profile_changed = Signal()  # profile: its words, or who may see it, are new
profile_deleted = Signal()  # profile: about to go; it still has its key
profile_quiet = Signal()  # profile, what: reminded, hidden or deleted, because nobody has touched it

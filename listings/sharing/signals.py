"""What does sharing announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

posting_shared = Signal()  # share, by: everybody can read it
posting_unshared = Signal()  # share, by: somebody stopped it, or the posting is no longer for all
sharing_turned_off = Signal()  # agency, number: nothing of the agency's stands openly any more

"""What does an agency announce? Receivers write rows in the same transaction; search enqueues what depends on it."""

from django.dispatch import Signal

agency_changed = Signal()
"""Sent with `agency` after its names, look or status have changed."""

member_waits = Signal()
"""Sent with `membership` when somebody from a shared domain has chosen the agency and waits for its yes."""

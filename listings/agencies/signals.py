"""What does an agency announce? Receivers write rows in the same transaction."""

from django.dispatch import Signal

member_waits = Signal()
"""Sent with `membership` when somebody from a shared domain has chosen the agency and waits for its yes."""

member_changed = Signal()
"""Sent with `membership` when somebody has come, gone, or holds other roles than before."""

"""What does an agency announce? Receivers write rows in the same transaction."""

from django.dispatch import Signal

member_waits = Signal()
"""Sent with `membership` when somebody from a shared domain has chosen the agency and waits for its yes."""

agency_renamed = Signal()
"""Sent with `agency` when it has another name, and perhaps another address."""

agency_merged = Signal()
"""Sent with `source` and `target` when all that could be moved has been."""

place_moved = Signal()
"""Sent with `membership` when somebody has got it for one in another agency, with the roles she had there."""

member_changed = Signal()
"""Sent with `membership` when somebody has come, gone, or holds other roles than before."""
